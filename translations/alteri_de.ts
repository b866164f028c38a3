<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>alteri::AccessNotice</name>
        <message>
            <source>You can read it, but not change it; what the other program writes from now on is not shown.</source>
            <translation>Sie können sie lesen, aber nicht ändern; was das andere Programm von jetzt an schreibt, wird nicht gezeigt.</translation>
        </message>
        <message>
            <source>Another program has this study open.</source>
            <translation>Ein anderes Programm hat diese Studie geöffnet.</translation>
        </message>
        <message>
            <source>“%1” on “%2” has had this study open since %3.</source>
            <translation>„%1“ auf „%2“ hat diese Studie seit %3 geöffnet.</translation>
        </message>
        <message>
            <source>You can read what is whole, but not change it.</source>
            <translation>Sie können lesen, was unbeschädigt ist, aber nichts ändern.</translation>
        </message>
        <message>
            <source>This study or its folder is write-protected. You can read it, but not change it; save a copy to work on it.</source>
            <translation>Diese Studie oder ihr Ordner ist schreibgeschützt. Sie können sie lesen, aber nicht ändern; speichern Sie eine Kopie, um daran zu arbeiten.</translation>
        </message>
        <message>
            <source>The file of this study was moved, deleted or changed by another program. What you see is only in memory; save a copy of it now.</source>
            <translation>Die Datei dieser Studie wurde von einem anderen Programm verschoben, gelöscht oder geändert. Was Sie sehen, ist nur noch im Arbeitsspeicher; speichern Sie jetzt eine Kopie davon.</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern …</translation>
        </message>
        <message>
            <source>Work on it here</source>
            <translation>Hier daran arbeiten</translation>
        </message>
        <message>
            <source>Only if the study is not open on the other machine any more: what is written there afterwards is refused there</source>
            <translation>Nur wenn die Studie auf dem anderen Rechner nicht mehr geöffnet ist: Was dort danach eingegeben wird, wird dort abgelehnt</translation>
        </message>
        <message>
            <source>Recover…</source>
            <translation>Wiederherstellen …</translation>
        </message>
        <message>
            <source>Writes what is whole into a new file, which can be changed</source>
            <translation>Schreibt, was unbeschädigt ist, in eine neue Datei, die sich ändern lässt</translation>
        </message>
        <message>
            <source>The other program has closed this study. What it wrote meanwhile is shown, and you can go on, when you open it again.</source>
            <translation>Das andere Programm hat diese Studie geschlossen. Wenn Sie sie neu öffnen, sehen Sie, was es inzwischen geschrieben hat, und können weiterarbeiten.</translation>
        </message>
        <message>
            <source>Opens the study again, to change it</source>
            <translation>Öffnet die Studie neu, um sie zu ändern</translation>
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
            <translation>Auf dieser Karte ist noch niemand genannt. Drücken Sie N und tippen Sie den ersten Namen.</translation>
        </message>
    </context>
    <context>
        <name>alteri::Aggregate</name>
        <message>
            <source>Partners</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Partners per map (mean)</source>
            <translation>Partner je Karte (Mittel)</translation>
        </message>
        <message>
            <source>Share of partners (%)</source>
            <translation>Anteil der Partner (%)</translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n Karte</numerusform>
                <numerusform>%n Karten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n Partner</numerusform>
                <numerusform>%n Partner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more have no place yet and are not counted.</source>
            <translation>
                <numerusform>%n weiterer hat noch keinen Platz und zählt nicht.</numerusform>
                <numerusform>%n weitere haben noch keinen Platz und zählen nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps of another design are not counted.</source>
            <translation>
                <numerusform>%n Karte anderer Gestaltung zählt nicht.</numerusform>
                <numerusform>%n Karten anderer Gestaltung zählen nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Partners of all egos</source>
            <translation>Partner aller Egos</translation>
        </message>
    </context>
    <context>
        <name>alteri::AggregatePage</name>
        <message>
            <source>Egos counted</source>
            <translation>Gezählte Egos</translation>
        </message>
        <message>
            <source>Partners filtered by</source>
            <translation>Partner gefiltert nach</translation>
        </message>
        <message>
            <source>Design of the maps</source>
            <translation>Gestaltung der Karten</translation>
        </message>
        <message>
            <source>This study has no maps yet.</source>
            <translation>Diese Studie hat noch keine Karten.</translation>
        </message>
        <message>
            <source>Aggregate map</source>
            <translation>Gesamtkarte</translation>
        </message>
        <message>
            <source>What the cells show</source>
            <translation>Was die Felder zeigen</translation>
        </message>
        <message>
            <source>Design: %1</source>
            <translation>Gestaltung: %1</translation>
        </message>
        <message>
            <source>All partners</source>
            <translation>Alle Partner</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Nach %1</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>No category chosen</source>
            <translation>Keine Kategorie gewählt</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>Nur: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterList</name>
        <message>
            <source>Alteri of the map</source>
            <translation>Alteri der Karte</translation>
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
            <translation>Der Partner davor (Strg+Bild↑)</translation>
        </message>
        <message>
            <source>The next partner (Ctrl+PgDn)</source>
            <translation>Der nächste Partner (Strg+Bild↓)</translation>
        </message>
        <message>
            <source>This was the last partner; PgDn goes to the next step</source>
            <translation>Das war der letzte Partner; Bild↓ geht zum nächsten Schritt</translation>
        </message>
        <message>
            <source>There is nobody to ask about</source>
            <translation>Es gibt niemanden, nach dem zu fragen wäre</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnalysisWorkspace</name>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netzwerke</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Coefficient plot</source>
            <translation>Koeffizientendiagramm</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Beziehungen</translation>
        </message>
        <message>
            <source>One row for each tie of ego to an alter</source>
            <translation>Eine Zeile für jede Beziehung von Ego zu einem Alter</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alteri</translation>
        </message>
        <message>
            <source>One row for each alter</source>
            <translation>Eine Zeile für jeden Alter</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>One row for each ego</source>
            <translation>Eine Zeile für jedes Ego</translation>
        </message>
        <message>
            <source>One row for each network</source>
            <translation>Eine Zeile für jedes Netzwerk</translation>
        </message>
        <message>
            <source>Describe</source>
            <translation>Beschreiben</translation>
        </message>
        <message>
            <source>Every variable in numbers</source>
            <translation>Jede Variable in Zahlen</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Kreuztabelle</translation>
        </message>
        <message>
            <source>Two variables against each other</source>
            <translation>Zwei Variablen gegeneinander</translation>
        </message>
        <message>
            <source>Key attributes</source>
            <translation>Kernmerkmale</translation>
        </message>
        <message>
            <source>The study as a paper describes it</source>
            <translation>Die Studie, wie ein Aufsatz sie beschreibt</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>Alle Karten</translation>
        </message>
        <message>
            <source>The maps of all egos side by side</source>
            <translation>Die Karten aller Egos nebeneinander</translation>
        </message>
        <message>
            <source>Aggregate map</source>
            <translation>Gesamtkarte</translation>
        </message>
        <message>
            <source>How many partners of all egos stand in each ring and sector</source>
            <translation>Wie viele Partner aller Egos in jedem Ring und Sektor stehen</translation>
        </message>
        <message>
            <source>Build models</source>
            <translation>Modelle bauen</translation>
        </message>
        <message>
            <source>Models side by side, with their regression table</source>
            <translation>Modelle nebeneinander, mit ihrer Regressionstabelle</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>The coefficients of all models</source>
            <translation>Die Koeffizienten aller Modelle</translation>
        </message>
        <message>
            <source>Marginal means</source>
            <translation>Randmittel</translation>
        </message>
        <message>
            <source>What a model predicts for each category</source>
            <translation>Was ein Modell für jede Kategorie vorhersagt</translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Bedingte Modi</translation>
        </message>
        <message>
            <source>How far each ego is from the mean</source>
            <translation>Wie weit jedes Ego vom Mittel entfernt ist</translation>
        </message>
        <message>
            <source>Residuals</source>
            <translation>Residuen</translation>
        </message>
        <message>
            <source>Whether the assumptions of a model hold</source>
            <translation>Ob die Annahmen eines Modells zutreffen</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>Einfluss</translation>
        </message>
        <message>
            <source>How much the estimates hang on single egos</source>
            <translation>Wie sehr die Schätzwerte an einzelnen Egos hängen</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varianz</translation>
        </message>
        <message>
            <source>How much lies between egos, and how much is explained</source>
            <translation>Wie viel zwischen Egos liegt und wie viel erklärt ist</translation>
        </message>
        <message>
            <source>Shares by ego</source>
            <translation>Anteile je Ego</translation>
        </message>
        <message>
            <source>The composition of every network</source>
            <translation>Die Zusammensetzung jedes Netzwerks</translation>
        </message>
        <message>
            <source>Does it hold?</source>
            <translation>Robustheit</translation>
        </message>
        <message>
            <source>A coefficient under other choices of predictors, egos and estimators</source>
            <translation>Ein Koeffizient bei anderer Wahl von Prädiktoren, Egos und Schätzern</translation>
        </message>
        <message>
            <source>How probable a model of categories, shares or counts makes each outcome</source>
            <translation>Wie wahrscheinlich jedes Ergebnis nach einem Modell für Kategorien, Anteile oder Anzahlen ist</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planung</translation>
        </message>
        <message>
            <source>How many egos and partners a study like this one needs</source>
            <translation>Wie viele Egos und Partner eine Studie wie diese braucht</translation>
        </message>
        <message>
            <source>Predictions</source>
            <translation>Vorhersagen</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswerDoubt</name>
        <message>
            <source>%1 is %2; %3 to %4 is expected. Keep it? Enter keeps it.</source>
            <translation>%1 ist %2; erwartet wird %3 bis %4. Behalten? Enter behält es.</translation>
        </message>
        <message>
            <source>%1 is %2; at least %3 is expected. Keep it? Enter keeps it.</source>
            <translation>%1 ist %2; erwartet wird mindestens %3. Behalten? Enter behält es.</translation>
        </message>
        <message>
            <source>%1 is %2; at most %3 is expected. Keep it? Enter keeps it.</source>
            <translation>%1 ist %2; erwartet wird höchstens %3. Behalten? Enter behält es.</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswerEditor</name>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Press %1 on the map</source>
            <translation>Taste %1 auf der Karte</translation>
        </message>
        <message>
            <source>No answer: %1</source>
            <translation>Keine Antwort: %1</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Antwort schreiben</translation>
        </message>
        <message>
            <source>different answers</source>
            <translation>verschiedene Antworten</translation>
        </message>
        <message>
            <source>No answer: %1 (Alt+Down in the field leads here)</source>
            <translation>Keine Antwort: %1 (Alt+Abwärts im Feld führt hierher)</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswersFateDialog</name>
        <message>
            <source>Delete category</source>
            <translation>Kategorie löschen</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) are “%1”. What becomes of them?</source>
            <translation>
                <numerusform>%n Antwort ist „%1“. Was wird aus ihr?</numerusform>
                <numerusform>%n Antworten sind „%1“. Was wird aus ihnen?</numerusform>
            </translation>
        </message>
        <message>
            <source>They &amp;stay; the category is not offered any more</source>
            <translation>Sie &amp;bleiben; die Kategorie wird nur nicht mehr angeboten</translation>
        </message>
        <message>
            <source>They become &amp;another category:</source>
            <translation>Sie werden eine &amp;andere Kategorie:</translation>
        </message>
        <message>
            <source>They are &amp;missing, because:</source>
            <translation>Sie &amp;fehlen, weil:</translation>
        </message>
        <message>
            <source>What else was chosen with it stays. Where it was the only one, the answer is missing.</source>
            <translation>Was außerdem gewählt wurde, bleibt. Wo sie die einzige war, fehlt die Antwort.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ApplyTemplateDialog</name>
        <message>
            <source>Take its translations into other languages, too</source>
            <translation>Auch die Übersetzungen in andere Sprachen übernehmen</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Vorlage anwenden</translation>
        </message>
        <message>
            <source>What the study has otherwise</source>
            <translation>Was die Studie anders hat</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>In the study</source>
            <translation>In der Studie</translation>
        </message>
        <message>
            <source>In the template</source>
            <translation>In der Vorlage</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Was geschehen soll</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message numerus="yes">
            <source>%n things of the template are new to this study and are added.</source>
            <translation>
                <numerusform>%n Teil der Vorlage ist für diese Studie neu und kommt hinzu.</numerusform>
                <numerusform>%n Teile der Vorlage sind für diese Studie neu und kommen hinzu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are in the study already, just as they are in the template.</source>
            <translation>
                <numerusform>%n ist schon genau so in der Studie.</numerusform>
                <numerusform>%n sind schon genau so in der Studie.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is called the same and is something else.</source>
            <translation>Nichts heißt gleich und ist etwas anderes.</translation>
        </message>
        <message numerus="yes">
            <source>%n have the key of something else, or are otherwise in this study; say for each what is to be done. Answers that there are stay in any case.</source>
            <translation>
                <numerusform>%n hat das Kürzel von etwas anderem oder ist in dieser Studie anders; sagen Sie, was geschehen soll. Vorhandene Antworten bleiben in jedem Fall.</numerusform>
                <numerusform>%n haben das Kürzel von etwas anderem oder sind in dieser Studie anders; sagen Sie jeweils, was geschehen soll. Vorhandene Antworten bleiben in jedem Fall.</numerusform>
            </translation>
        </message>
        <message>
            <source>The template’s texts are in %1, those of the study in %2.</source>
            <translation>Die Texte der Vorlage sind in der Sprache %1, die der Studie in %2.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>What is to be done with %1</source>
            <translation>Was mit %1 geschehen soll</translation>
        </message>
        <message>
            <source>Keep ours</source>
            <translation>Unseres behalten</translation>
        </message>
        <message>
            <source>Take that of the template</source>
            <translation>Das der Vorlage übernehmen</translation>
        </message>
        <message>
            <source>Add its steps behind ours</source>
            <translation>Die Schritte hinter unsere stellen</translation>
        </message>
        <message>
            <source>Add it under another key</source>
            <translation>Unter anderem Kürzel hinzufügen</translation>
        </message>
        <message>
            <source>Key of %1</source>
            <translation>Kürzel von %1</translation>
        </message>
        <message>
            <source>Apply template %1</source>
            <translation>Vorlage %1 anwenden</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n categories</source>
            <translation>
                <numerusform>%n Kategorie</numerusform>
                <numerusform>%n Kategorien</numerusform>
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
            <translation>&amp;Zuweisen</translation>
        </message>
        <message>
            <source>To &amp;nobody</source>
            <translation>&amp;Niemandem</translation>
        </message>
        <message>
            <source>Where everybody has egos of their own, people hardly ever say things differently. Choose one or more, then who interviews them or how far that is.</source>
            <translation>Wo alle eigene Egos haben, kommt es kaum zu Widersprüchen. Wählen Sie ein oder mehrere Egos, dann, wer sie interviewt oder wie weit das ist.</translation>
        </message>
        <message>
            <source>Who interviews whom</source>
            <translation>Wer wen interviewt</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Interviewende Person</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>&amp;Interviewer:</source>
            <translation>&amp;Interviewende Person:</translation>
        </message>
        <message>
            <source>&amp;State:</source>
            <translation>&amp;Stand:</translation>
        </message>
        <message>
            <source>Assign interviews</source>
            <translation>Interviews zuweisen</translation>
        </message>
        <message>
            <source>State of interviews</source>
            <translation>Stand von Interviews</translation>
        </message>
        <message>
            <source>Assign interviews to nobody</source>
            <translation>Interviews niemandem zuweisen</translation>
        </message>
    </context>
    <context>
        <name>alteri::AssumptionsDialog</name>
        <message>
            <source>What is assumed</source>
            <translation>Was angenommen wird</translation>
        </message>
        <message>
            <source>Predictors and the effects that they would have, in units of the outcome. A predictor without a share of yes is a number with mean 0 and standard deviation 1.</source>
            <translation>Prädiktoren und die Effekte, die sie hätten, in Einheiten der abhängigen Variablen. Ein Prädiktor ohne Anteil von Ja ist eine Zahl mit Mittelwert 0 und Standardabweichung 1.</translation>
        </message>
        <message>
            <source>Assume this</source>
            <translation>Das annehmen</translation>
        </message>
        <message>
            <source>Predictors</source>
            <translation>Prädiktoren</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>Prädiktor</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>Same for all partners</source>
            <translation>Für alle Partner gleich</translation>
        </message>
        <message>
            <source>Share of yes</source>
            <translation>Anteil von Ja</translation>
        </message>
        <message>
            <source>Add predictor</source>
            <translation>Prädiktor hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>ordered categories</source>
            <translation>geordnete Kategorien</translation>
        </message>
        <message>
            <source>How much of the variance that the predictors leave lies between egos</source>
            <translation>Welcher Teil der Varianz, die die Prädiktoren lassen, zwischen den Egos liegt</translation>
        </message>
        <message>
            <source>The outcome is</source>
            <translation>Die abhängige Variable ist</translation>
        </message>
        <message>
            <source>Shares of its categories</source>
            <translation>Anteile ihrer Kategorien</translation>
        </message>
        <message>
            <source>Standard deviation that the predictors leave</source>
            <translation>Standardabweichung, die die Prädiktoren lassen</translation>
        </message>
        <message>
            <source>Intraclass correlation (ICC)</source>
            <translation>Intraklassenkorrelation (ICC)</translation>
        </message>
        <message>
            <source>Add a predictor: the power is that to find its effect.</source>
            <translation>Fügen Sie einen Prädiktor hinzu: Die Teststärke ist die, seinen Effekt zu finden.</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>„%1“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>Write the shares of the categories, from the lowest to the highest; they add up to 1.</source>
            <translation>Schreiben Sie die Anteile der Kategorien von der niedrigsten zur höchsten; zusammen ergeben sie 1.</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeChoice</name>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>%1 (grouping of %2)</source>
            <translation>%1 (Gruppierung von %2)</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Key in formulas and files</source>
            <translation>Kürzel in Formeln und &amp;Dateien</translation>
        </message>
        <message>
            <source>&amp;Scale</source>
            <translation>&amp;Skala</translation>
        </message>
        <message>
            <source>Ho&amp;lds</source>
            <translation>Gi&amp;lt</translation>
        </message>
        <message>
            <source>&amp;Hint for the interviewer</source>
            <translation>&amp;Hinweis für die Interviewenden</translation>
        </message>
        <message>
            <source>An &amp;answer</source>
            <translation>Eine &amp;Antwort</translation>
        </message>
        <message>
            <source>For the alter, the same on all maps</source>
            <translation>Für den Alter, auf allen Karten gleich</translation>
        </message>
        <message>
            <source>For each map anew</source>
            <translation>Für jede Karte neu</translation>
        </message>
        <message>
            <source>Is expected, unless it is a text</source>
            <translation>Wird erwartet, außer bei Texten</translation>
        </message>
        <message>
            <source>Is expected</source>
            <translation>Wird erwartet</translation>
        </message>
        <message>
            <source>May stay open</source>
            <translation>Darf offen bleiben</translation>
        </message>
        <message>
            <source>Enter writes the next category. Alt with an arrow moves it, Delete takes it away, and a list from elsewhere can be pasted, one category on each line.</source>
            <translation>Enter schreibt die nächste Kategorie. Alt mit einem Pfeil verschiebt sie, Entf nimmt sie weg, und eine Liste von anderswo lässt sich einfügen, eine Kategorie je Zeile.</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Einheit</translation>
        </message>
        <message>
            <source>S&amp;mallest number expected</source>
            <translation>&amp;Kleinste erwartete Zahl</translation>
        </message>
        <message>
            <source>It means</source>
            <translation>Sie bedeutet</translation>
        </message>
        <message>
            <source>Lar&amp;gest number expected</source>
            <translation>&amp;Größte erwartete Zahl</translation>
        </message>
        <message>
            <source>&amp;Decimals</source>
            <translation>Nachkommas&amp;tellen</translation>
        </message>
        <message>
            <source>Write its name and press Enter</source>
            <translation>Namen schreiben und Enter drücken</translation>
        </message>
        <message>
            <source>Change attribute %1</source>
            <translation>Merkmal %1 ändern</translation>
        </message>
        <message>
            <source>Add attribute %1</source>
            <translation>Merkmal %1 anlegen</translation>
        </message>
        <message>
            <source>Change the scale of %1</source>
            <translation>Skala von %1 ändern</translation>
        </message>
        <message>
            <source>Say %1 for each map</source>
            <translation>%1 für jede Karte angeben</translation>
        </message>
        <message>
            <source>Say %1 for all maps</source>
            <translation>%1 für alle Karten angeben</translation>
        </message>
        <message>
            <source>Asks &amp;for</source>
            <translation>&amp;Fragt nach</translation>
        </message>
        <message>
            <source>Change how precise %1 is</source>
            <translation>Genauigkeit von %1 ändern</translation>
        </message>
        <message>
            <source>May tell who somebody is</source>
            <translation>Kann verraten, wer jemand ist</translation>
        </message>
        <message>
            <source>Offers as no answer: %1</source>
            <translation>Bietet als fehlende Antwort an: %1</translation>
        </message>
        <message>
            <source>Offers as no answer</source>
            <translation>Bietet als fehlende Antwort an</translation>
        </message>
        <message>
            <source>Is listed on the page on data protection</source>
            <translation>Wird auf der Seite zum Datenschutz aufgeführt</translation>
        </message>
        <message>
            <source>Ke&amp;y for yes</source>
            <translation>Taste für &amp;ja</translation>
        </message>
        <message>
            <source>The same letter as a capital stands for no. An empty field takes the letter that is found.</source>
            <translation>Derselbe Buchstabe groß steht für nein. Ein leeres Feld nimmt den gefundenen Buchstaben.</translation>
        </message>
        <message>
            <source>&amp;Question as it is asked</source>
            <translation>&amp;Frage, wie sie gestellt wird</translation>
        </message>
        <message>
            <source>Change categories</source>
            <translation>Kategorien ändern</translation>
        </message>
        <message>
            <source>&amp;Earliest date expected</source>
            <translation>Frühestes &amp;erwartetes Datum</translation>
        </message>
        <message>
            <source>La&amp;test date expected</source>
            <translation>Spä&amp;testes erwartetes Datum</translation>
        </message>
        <message>
            <source>2010, 2010-05 or 2010-05-31</source>
            <translation>2010, 2010-05 oder 2010-05-31</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributePreview</name>
        <message>
            <source>Show it so on maps</source>
            <translation>So auf Karten zeigen</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>So sieht es aus</translation>
        </message>
        <message>
            <source>Takes the place of what maps show by the same colour, symbol, badge or size now</source>
            <translation>Tritt an die Stelle dessen, was Karten jetzt durch dieselbe Farbe, dasselbe Symbol oder Abzeichen oder dieselbe Größe zeigen</translation>
        </message>
        <message>
            <source>Show %1 on maps</source>
            <translation>%1 auf Karten zeigen</translation>
        </message>
        <message>
            <source>Maps do not show answers to it.</source>
            <translation>Karten zeigen Antworten darauf nicht.</translation>
        </message>
        <message>
            <source>On maps and in their legend:</source>
            <translation>Auf Karten und in ihrer Legende:</translation>
        </message>
        <message>
            <source>Maps do not show it yet; on them it could look like this:</source>
            <translation>Karten zeigen es noch nicht; dort könnte es so aussehen:</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeTree</name>
        <message>
            <source>Attributes</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skala</translation>
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
            <translation>Beziehung zu Ego, je Karte</translation>
        </message>
        <message>
            <source>Tie between alteri</source>
            <translation>Beziehung zwischen Alteri</translation>
        </message>
        <message>
            <source>Kinds of ties</source>
            <translation>Arten von Beziehungen</translation>
        </message>
        <message>
            <source>Directed →</source>
            <translation>Gerichtet →</translation>
        </message>
        <message>
            <source>Undirected</source>
            <translation>Ungerichtet</translation>
        </message>
    </context>
    <context>
        <name>alteri::BackupsDialog</name>
        <message>
            <source>When a study is closed in which much was done, write a backup</source>
            <translation>Beim Schließen einer Studie, in der viel getan wurde, eine Sicherung schreiben</translation>
        </message>
        <message>
            <source>Beside each study</source>
            <translation>Neben jeder Studie</translation>
        </message>
        <message>
            <source>There is no backup of this study here yet.</source>
            <translation>Hier gibt es noch keine Sicherung dieser Studie.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Every change is on the disk at once. Backups are for what befalls the file itself: it is deleted, or its disk fails. The last %1 of each study are kept. Those of protected studies are protected.</source>
            <translation>Jede Änderung ist sofort auf dem Datenträger. Sicherungen sind für das, was der Datei selbst zustößt: Sie wird gelöscht, oder ihr Datenträger fällt aus. Die letzten %1 jeder Studie werden aufgehoben. Die von geschützten Studien sind geschützt.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Ordner:</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Ordner für Sicherungen</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
    </context>
    <context>
        <name>alteri::BatchPage</name>
        <message>
            <source>(a), (b), … before the titles</source>
            <translation>(a), (b), … vor den Titeln</translation>
        </message>
        <message>
            <source>Export these maps…</source>
            <translation>Diese Karten exportieren …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Maps to export</source>
            <translation>Zu exportierende Karten</translation>
        </message>
        <message>
            <source>One file for each map</source>
            <translation>Eine Datei je Karte</translation>
        </message>
        <message>
            <source>Several maps on a page</source>
            <translation>Mehrere Karten auf einer Seite</translation>
        </message>
        <message>
            <source>Two maps side by side, (a) and (b)</source>
            <translation>Zwei Karten nebeneinander, (a) und (b)</translation>
        </message>
        <message>
            <source>{ego}, {code}, {map} and {n} are filled in</source>
            <translation>{ego}, {code}, {map} und {n} werden ausgefüllt</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>rows ×</source>
            <translation>Zeilen ×</translation>
        </message>
        <message>
            <source>columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>Names of files</source>
            <translation>Namen der Dateien</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Choose exactly two maps</source>
            <translation>Wählen Sie genau zwei Karten</translation>
        </message>
    </context>
    <context>
        <name>alteri::BinsStepPage</name>
        <message>
            <source>Not sorted yet</source>
            <translation>Noch nicht einsortiert</translation>
        </message>
        <message>
            <source>No bin has the key %1</source>
            <translation>Kein Fach hat die Taste %1</translation>
        </message>
        <message>
            <source>All partners</source>
            <translation>Alle Partner</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryLooks</name>
        <message>
            <source>Circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <source>Diamond</source>
            <translation>Raute</translation>
        </message>
        <message>
            <source>Triangle</source>
            <translation>Dreieck</translation>
        </message>
        <message>
            <source>Triangle downwards</source>
            <translation>Dreieck nach unten</translation>
        </message>
        <message>
            <source>Pentagon</source>
            <translation>Fünfeck</translation>
        </message>
        <message>
            <source>Hexagon</source>
            <translation>Sechseck</translation>
        </message>
        <message>
            <source>Cross</source>
            <translation>Kreuz</translation>
        </message>
        <message>
            <source>Badge with plus</source>
            <translation>Abzeichen Plus</translation>
        </message>
        <message>
            <source>Badge with minus</source>
            <translation>Abzeichen Minus</translation>
        </message>
        <message>
            <source>No badge</source>
            <translation>Kein Abzeichen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>On maps the colours of “%1” and “%2” look alike, to some people at least.</source>
            <translation>Auf Karten sehen die Farben von „%1“ und „%2“ gleich aus, wenigstens für manche.</translation>
        </message>
        <message>
            <source>Printed in grey, “%1” and “%2” look alike; different symbols would tell them apart.</source>
            <translation>In Grau gedruckt sehen „%1“ und „%2“ gleich aus; verschiedene Symbole würden sie unterscheiden.</translation>
        </message>
        <message>
            <source>“%1” and “%2” have the same symbol, and not both have a colour.</source>
            <translation>„%1“ und „%2“ haben dasselbe Symbol, und nicht beide haben eine Farbe.</translation>
        </message>
        <message numerus="yes">
            <source>The same is true of %n other pairs.</source>
            <translation>
                <numerusform>Dasselbe gilt für %n weiteres Paar.</numerusform>
                <numerusform>Dasselbe gilt für %n weitere Paare.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryModel</name>
        <message>
            <source>New category…</source>
            <translation>Neue Kategorie …</translation>
        </message>
        <message>
            <source>A retired category is not offered any more; answers that were given stay.</source>
            <translation>Eine stillgelegte Kategorie wird nicht mehr angeboten; gegebene Antworten bleiben.</translation>
        </message>
        <message>
            <source>Add category %1</source>
            <translation>Kategorie %1 anlegen</translation>
        </message>
        <message>
            <source>Change category %1</source>
            <translation>Kategorie %1 ändern</translation>
        </message>
        <message>
            <source>Rename category %1</source>
            <translation>Kategorie %1 umbenennen</translation>
        </message>
        <message>
            <source>Retire category %1</source>
            <translation>Kategorie %1 stilllegen</translation>
        </message>
        <message>
            <source>Offer category %1 again</source>
            <translation>Kategorie %1 wieder anbieten</translation>
        </message>
        <message>
            <source>Move category %1</source>
            <translation>Kategorie %1 verschieben</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Symbol</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Stillgelegt</translation>
        </message>
        <message>
            <source>Who gives this answer is asked what it is: “other, namely …”.</source>
            <translation>Wer so antwortet, wird gefragt, was es ist: „anderes, nämlich …“.</translation>
        </message>
        <message>
            <source>Namely</source>
            <translation>Nämlich</translation>
        </message>
        <message>
            <source>The key that codes this answer. Write another letter to have that one; an empty field takes the one that is found.</source>
            <translation>Die Taste, die diese Antwort gibt. Schreiben Sie einen anderen Buchstaben, um diesen zu haben; ein leeres Feld nimmt den gefundenen.</translation>
        </message>
        <message>
            <source>Change the key of category %1</source>
            <translation>Taste der Kategorie %1 ändern</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryPicker</name>
        <message>
            <source>Begin a name to add it</source>
            <translation>Namen beginnen, um hinzuzufügen</translation>
        </message>
        <message>
            <source>Begin the name</source>
            <translation>Namen beginnen</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Zurücknehmen: %1</translation>
        </message>
        <message>
            <source>“%1” is none of the categories, or several.</source>
            <translation>„%1“ ist keine der Kategorien, oder mehrere.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryTable</name>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Paste categories</source>
            <translation>Kategorien einfügen</translation>
        </message>
        <message>
            <source>Retire category %1</source>
            <translation>Kategorie %1 stilllegen</translation>
        </message>
        <message>
            <source>Delete category %1</source>
            <translation>Kategorie %1 löschen</translation>
        </message>
        <message>
            <source>Merge categories</source>
            <translation>Kategorien zusammenlegen</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Nach &amp;oben</translation>
        </message>
        <message>
            <source>&amp;Paste a list</source>
            <translation>Liste &amp;einfügen</translation>
        </message>
        <message>
            <source>De&amp;lete…</source>
            <translation>Lö&amp;schen …</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take the categories of %1</source>
            <translation>Die Kategorien von %1 übernehmen</translation>
        </message>
        <message>
            <source>Split category %1</source>
            <translation>Kategorie %1 teilen</translation>
        </message>
        <message>
            <source>&amp;Split…</source>
            <translation>&amp;Teilen …</translation>
        </message>
        <message>
            <source>&amp;Take those of</source>
            <translation>&amp;Übernehmen von</translation>
        </message>
        <message>
            <source>&amp;Import from a table…</source>
            <translation>Aus einer Tabelle &amp;importieren …</translation>
        </message>
        <message>
            <source>Convert categories of %1</source>
            <translation>Kategorien von %1 umwandeln</translation>
        </message>
        <message>
            <source>Make category %1</source>
            <translation>Kategorie %1 bilden</translation>
        </message>
        <message>
            <source>&amp;Convert by a table…</source>
            <translation>Nach einer Tabelle um&amp;wandeln …</translation>
        </message>
        <message>
            <source>What was sai&amp;d to it…</source>
            <translation>Was &amp;dazu gesagt wurde …</translation>
        </message>
        <message>
            <source>Sort categories</source>
            <translation>Kategorien sortieren</translation>
        </message>
        <message>
            <source>Propose colours and symbols</source>
            <translation>Farben und Symbole vorschlagen</translation>
        </message>
        <message>
            <source>S&amp;ort</source>
            <translation>S&amp;ortieren</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Nach Namen</translation>
        </message>
        <message>
            <source>By code</source>
            <translation>Nach Codes</translation>
        </message>
        <message>
            <source>The other way round</source>
            <translation>Umgekehrt</translation>
        </message>
        <message>
            <source>&amp;Merge into…</source>
            <translation>Zusa&amp;mmenlegen mit …</translation>
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <source>Propose colours and s&amp;ymbols</source>
            <translation>Farben und S&amp;ymbole vorschlagen</translation>
        </message>
        <message>
            <source>Gives those that have none colours and symbols that can be told apart, also in grey and with colour blindness</source>
            <translation>Gibt denen, die keine haben, Farben und Symbole, die sich unterscheiden lassen, auch in Grau und bei Farbenblindheit</translation>
        </message>
    </context>
    <context>
        <name>alteri::CellDelegate</name>
        <message>
            <source>Not filled in</source>
            <translation>Nicht ausgefüllt</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Codes with semicolons between them</source>
            <translation>Codes mit Semikolons dazwischen</translation>
        </message>
    </context>
    <context>
        <name>alteri::CellEditText</name>
        <message>
            <source>Rename ego</source>
            <translation>Ego umbenennen</translation>
        </message>
        <message>
            <source>Rename map</source>
            <translation>Karte umbenennen</translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Alter umbenennen</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>%1 codieren</translation>
        </message>
        <message>
            <source>A name cannot be empty.</source>
            <translation>Ein Name kann nicht leer sein.</translation>
        </message>
        <message>
            <source>“%1” is not a number. Write it as 12 or 0.5.</source>
            <translation>„%1“ ist keine Zahl. Schreiben Sie sie wie 12 oder 0,5.</translation>
        </message>
        <message>
            <source>“%1” is no answer. %2</source>
            <translation>„%1“ ist keine Antwort. %2</translation>
        </message>
        <message>
            <source>“%1” is not a date. %2</source>
            <translation>„%1“ ist kein Datum. %2</translation>
        </message>
        <message>
            <source>“%1” is no category. %2</source>
            <translation>„%1“ ist keine Kategorie. %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::CentringDialog</name>
        <message>
            <source>Change centred column</source>
            <translation>Zentrierte Spalte ändern</translation>
        </message>
        <message>
            <source>Centre variables</source>
            <translation>Variablen zentrieren</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Name of the new column</source>
            <translation>Name der neuen Spalte</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Centre at the grand mean: value less the mean of all</source>
            <translation>Am Gesamtmittel zentrieren: Wert minus Mittelwert aller</translation>
        </message>
        <message>
            <source>Centre at ego’s mean: value less the mean of ego’s ties (variables of ties)</source>
            <translation>Am Mittel des Egos zentrieren: Wert minus Mittelwert der Beziehungen des Egos (Variablen der Beziehungen)</translation>
        </message>
        <message>
            <source>Ego’s mean itself, as a variable of ego (variables of ties)</source>
            <translation>Mittelwert des Egos selbst, als Variable des Egos (Variablen der Beziehungen)</translation>
        </message>
        <message>
            <source>%1, centred</source>
            <translation>%1, zentriert</translation>
        </message>
        <message>
            <source>%1, centred within egos</source>
            <translation>%1, innerhalb der Egos zentriert</translation>
        </message>
        <message>
            <source>%1, mean of ego</source>
            <translation>%1, Mittelwert des Egos</translation>
        </message>
        <message>
            <source>Tick the variables to centre; double-click a name to change it.</source>
            <translation>Kreuzen Sie die Variablen an, die zentriert werden sollen; ein Doppelklick ändert einen Namen.</translation>
        </message>
        <message>
            <source>Tick one variable.</source>
            <translation>Kreuzen Sie eine Variable an.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CheatSheet</name>
        <message>
            <source>Naming and finding</source>
            <translation>Nennen und finden</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Name a partner, or just type its name</source>
            <translation>Partner nennen, oder einfach den Namen tippen</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Strg+F</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Ein Schritt zurück</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Strg+Z</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Placing</source>
            <translation>Platzieren</translation>
        </message>
        <message>
            <source>Along the ring</source>
            <translation>Auf dem Ring entlang</translation>
        </message>
        <message>
            <source>To the next ring inwards or outwards</source>
            <translation>Zum nächsten Ring innen oder außen</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Rücktaste</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>Von der Karte nehmen</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Ctrl+A</source>
            <translation>Strg+A</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alle auswählen</translation>
        </message>
        <message>
            <source>Connect all selected</source>
            <translation>Alle ausgewählten verbinden</translation>
        </message>
        <message>
            <source>F4</source>
            <translation>F4</translation>
        </message>
        <message>
            <source>Draw ties</source>
            <translation>Beziehungen zeichnen</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>While dragging: exactly here; on the paper: lasso</source>
            <translation>Beim Ziehen: genau hierhin; auf dem Blatt: Lasso</translation>
        </message>
        <message>
            <source>No answer (in the line, or when asked)</source>
            <translation>Keine Antwort (in der Zeile oder wenn gefragt)</translation>
        </message>
        <message>
            <source>Next open partner; with Shift the one before</source>
            <translation>Nächster offener Partner, mit Umschalt der vorige</translation>
        </message>
        <message>
            <source>Ctrl+Shift+K</source>
            <translation>Strg+Umschalt+K</translation>
        </message>
    </context>
    <context>
        <name>alteri::CheckText</name>
        <message>
            <source>%1 of %2 egos have one tie only.</source>
            <translation>%1 von %2 Egos haben nur eine Beziehung.</translation>
        </message>
        <message>
            <source>“%1” of %2 does not occur and is left out.</source>
            <translation>„%1“ von %2 kommt nicht vor und entfällt.</translation>
        </message>
        <message>
            <source>“%1” of %2 occurs in one tie only.</source>
            <translation>„%1“ von %2 kommt nur in einer Beziehung vor.</translation>
        </message>
        <message>
            <source>All %1 ties of “%2” (%3) have the same outcome.</source>
            <translation>Alle %1 Beziehungen mit „%2“ (%3) haben denselben Wert der abhängigen Variable.</translation>
        </message>
        <message>
            <source>%1 partners are named by several egos (%2 of %3 ties), such as %4.</source>
            <translation>%1 Partner werden von mehreren Egos genannt (%2 von %3 Beziehungen), etwa %4.</translation>
        </message>
        <message>
            <source>“%1” is left out: other terms determine it.</source>
            <translation>„%1“ entfällt: Andere Terme bestimmen es.</translation>
        </message>
        <message>
            <source>A random effect has no variance (singular fit).</source>
            <translation>Ein Zufallseffekt hat keine Varianz (singuläre Schätzung).</translation>
        </message>
        <message>
            <source>The search for the variances did not arrive; the estimates may be wrong.</source>
            <translation>Die Suche nach den Varianzen ist nicht konvergiert; die Schätzwerte können falsch sein.</translation>
        </message>
        <message>
            <source>The estimates are valid; a model without this random effect fits as well.</source>
            <translation>Die Schätzwerte sind gültig; ein Modell ohne diesen Zufallseffekt passt ebenso gut.</translation>
        </message>
        <message>
            <source>Leave random effects out, or write || instead of |.</source>
            <translation>Lassen Sie Zufallseffekte weg, oder schreiben Sie || statt |.</translation>
        </message>
        <message>
            <source>“%1” is the same for all ties and is left out.</source>
            <translation>„%1“ ist für alle Beziehungen gleich und entfällt.</translation>
        </message>
        <message>
            <source>With fewer than 10 egos for each predictor of egos and networks, their standard errors tend to be too small; use REML and few predictors.</source>
            <translation>Mit weniger als 10 Egos je Prädiktor von Egos und Netzwerken sind deren Standardfehler eher zu klein; verwenden Sie REML und wenige Prädiktoren.</translation>
        </message>
        <message>
            <source>They tell nothing about differences within egos; the model stays valid.</source>
            <translation>Sie sagen nichts über Unterschiede innerhalb der Egos; das Modell bleibt gültig.</translation>
        </message>
        <message>
            <source>Nothing can be estimated for it in these ties.</source>
            <translation>Dafür lässt sich in diesen Beziehungen nichts schätzen.</translation>
        </message>
        <message>
            <source>Its estimate rests on a single tie; group it with another category.</source>
            <translation>Ihr Schätzwert beruht auf einer einzigen Beziehung; fassen Sie sie mit einer anderen Kategorie zusammen.</translation>
        </message>
        <message>
            <source>Without variance within the category its standard error rests on the others; group it with another category.</source>
            <translation>Ohne Varianz innerhalb der Kategorie beruht ihr Standardfehler auf den anderen; fassen Sie sie mit einer anderen Kategorie zusammen.</translation>
        </message>
        <message>
            <source>The limit is a variance inflation of 5 (for several columns by the root of the generalized one, Fox and Monette 1992). Leave a term out, or centre the variables of an interaction.</source>
            <translation>Die Grenze ist ein Varianzinflationsfaktor von 5 (bei mehreren Spalten nach der Wurzel des verallgemeinerten, Fox und Monette 1992). Lassen Sie einen Term weg oder zentrieren Sie die Variablen einer Interaktion.</translation>
        </message>
        <message>
            <source>Ties that miss one of the model's variables are left out. If they differ from the others, estimates are biased.</source>
            <translation>Beziehungen, denen der Wert einer Variable des Modells fehlt, entfallen. Unterscheiden sie sich von den anderen, sind die Schätzwerte verzerrt.</translation>
        </message>
        <message>
            <source>It cannot be estimated with these data; take it out of the model.</source>
            <translation>Es lässt sich mit diesen Daten nicht schätzen; nehmen Sie es aus dem Modell.</translation>
        </message>
        <message>
            <source>There are only %1 egos; at least 10 are wanted.</source>
            <translation>Es gibt nur %1 Egos; mindestens 10 sind erwünscht.</translation>
        </message>
        <message>
            <source>%1 egos for %2 predictors of egos and networks: %3 each, at least 10 are wanted.</source>
            <translation>%1 Egos für %2 Prädiktoren von Egos und Netzwerken: je %3, mindestens 10 sind erwünscht.</translation>
        </message>
        <message>
            <source>%1 is collinear with other terms (VIF %2).</source>
            <translation>%1 ist kollinear mit anderen Termen (VIF %2).</translation>
        </message>
        <message>
            <source>%1 is collinear with other terms (GVIF %2 per column).</source>
            <translation>%1 ist kollinear mit anderen Termen (GVIF %2 je Spalte).</translation>
        </message>
        <message>
            <source>The interaction adds to it.</source>
            <translation>Die Interaktion trägt dazu bei.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 of %2 ties (%3 %) are dropped for missing values (%4).</source>
            <translation>%1 von %2 Beziehungen (%3 %) entfallen wegen fehlender Werte (%4).</translation>
        </message>
        <message>
            <source>%1 egos have ties on several maps (%2 of %3 ties).</source>
            <translation>%1 Egos haben Beziehungen auf mehreren Karten (%2 von %3 Beziehungen).</translation>
        </message>
        <message>
            <source>“%1” has two values only (yes and no) and is fitted as a number.</source>
            <translation>„%1“ hat nur zwei Werte (ja und nein) und wird als Zahl geschätzt.</translation>
        </message>
        <message>
            <source>“%1” has %2 steps only and is fitted as a number.</source>
            <translation>„%1“ hat nur %2 Stufen und wird als Zahl geschätzt.</translation>
        </message>
        <message>
            <source>Networks overlap, so ties of different egos are not independent; a second random part for partners, (1 | alter), can be considered.</source>
            <translation>Netzwerke überschneiden sich, daher sind Beziehungen verschiedener Egos nicht unabhängig; ein zweiter Zufallsteil für Partner, (1 | alter), kommt in Frage.</translation>
        </message>
        <message>
            <source>Ties of one map are more alike than those of other maps of ego, and the same partners come again; the model takes them for independent. Add (1 | %1) or (1 | alter), or choose one wave.</source>
            <translation>Beziehungen einer Karte sind einander ähnlicher als denen anderer Karten desselben Egos, und dieselben Partner kehren wieder; das Modell nimmt sie als unabhängig an. Fügen Sie (1 | %1) oder (1 | alter) hinzu, oder wählen Sie eine Welle.</translation>
        </message>
        <message>
            <source>Coefficients are differences in the share of yes; predictions may lie below 0 or above 1, and the residuals are not normal.</source>
            <translation>Koeffizienten sind Unterschiede im Anteil von Ja; Vorhersagen können unter 0 oder über 1 liegen, und die Residuen sind nicht normalverteilt.</translation>
        </message>
        <message>
            <source>The steps are taken for equally far apart; predictions lie between and beyond them.</source>
            <translation>Die Stufen gelten als gleich weit voneinander entfernt; Vorhersagen liegen zwischen ihnen und jenseits davon.</translation>
        </message>
        <message>
            <source>No tie has the outcome %1; the model does without.</source>
            <translation>Keine Beziehung hat das Ergebnis %1; das Modell kommt ohne es aus.</translation>
        </message>
        <message>
            <source>The counts vary no more than Poisson's do; the model is Poisson's.</source>
            <translation>Die Anzahlen streuen nicht stärker als bei einer Poisson-Verteilung; das Modell ist ein Poisson-Modell.</translation>
        </message>
        <message>
            <source>Its estimate is %1. The other estimates are those without these ties and this term; group the category with another one.</source>
            <translation>Der Schätzwert ist %1. Die anderen Schätzwerte sind die ohne diese Beziehungen und diesen Term; fassen Sie die Kategorie mit einer anderen zusammen.</translation>
        </message>
        <message>
            <source>infinite</source>
            <translation>unendlich</translation>
        </message>
        <message>
            <source>minus infinite</source>
            <translation>minus unendlich</translation>
        </message>
        <message>
            <source>Its threshold cannot be estimated; the other categories keep their order.</source>
            <translation>Ihre Schwelle kann nicht geschätzt werden; die anderen Kategorien behalten ihre Reihenfolge.</translation>
        </message>
        <message>
            <source>Theta of the negative binomial distribution is infinite.</source>
            <translation>Theta der negativen Binomialverteilung ist unendlich.</translation>
        </message>
        <message>
            <source>All %1 ties with “%2” (value %3) have the highest outcome.</source>
            <translation>Alle %1 Beziehungen mit „%2“ (Wert %3) haben das höchste Ergebnis.</translation>
        </message>
        <message>
            <source>All %1 ties with “%2” (value %3) have the lowest outcome.</source>
            <translation>Alle %1 Beziehungen mit „%2“ (Wert %3) haben das niedrigste Ergebnis.</translation>
        </message>
        <message>
            <source>%1 networks for %2 predictors.</source>
            <translation>%1 Netzwerke für %2 Prädiktoren.</translation>
        </message>
        <message>
            <source>With fewer than 10 networks for each predictor, estimates are uncertain and R² is too high; use few predictors.</source>
            <translation>Mit weniger als 10 Netzwerken je Prädiktor sind Schätzungen unsicher und R² ist zu hoch; nehmen Sie wenige Prädiktoren.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ChecksPanel</name>
        <message>
            <source>What to watch</source>
            <translation>Worauf zu achten ist</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Warnung: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Hinweis: %1</translation>
        </message>
        <message>
            <source>There are no models</source>
            <translation>Es gibt keine Modelle</translation>
        </message>
        <message>
            <source>Models without an estimate could not be checked</source>
            <translation>Modelle ohne Schätzung ließen sich nicht prüfen</translation>
        </message>
        <message>
            <source>Models are being fitted</source>
            <translation>Modelle werden geschätzt</translation>
        </message>
        <message>
            <source>Nothing to watch</source>
            <translation>Nichts zu beachten</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Zu wissen</translation>
        </message>
        <message numerus="yes">
            <source>To watch: %n warnings</source>
            <translation>
                <numerusform>Zu beachten: %n Warnung</numerusform>
                <numerusform>Zu beachten: %n Warnungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ChooseTemplateDialog</name>
        <message>
            <source>Apply template</source>
            <translation>Vorlage anwenden</translation>
        </message>
        <message>
            <source>Next…</source>
            <translation>Weiter …</translation>
        </message>
        <message>
            <source>Shows what comes in before anything does</source>
            <translation>Zeigt, was hereinkommt, bevor etwas geschieht</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookDialog</name>
        <message>
            <source>Print codebook</source>
            <translation>Codebuch drucken</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF-Dokument</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>Kommagetrennte Werte</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Arbeitsmappe</translation>
        </message>
        <message>
            <source>Export codebook</source>
            <translation>Codebuch exportieren</translation>
        </message>
        <message>
            <source>%1 – codebook</source>
            <translation>%1 – Codebuch</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookPrint</name>
        <message>
            <source>from %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>%1 (not offered any more)</source>
            <translation>%1 (wird nicht mehr angeboten)</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 von %2 haben geantwortet</translation>
        </message>
        <message>
            <source>open: %1</source>
            <translation>offen: %1</translation>
        </message>
        <message>
            <source>may stay open</source>
            <translation>darf offen bleiben</translation>
        </message>
        <message>
            <source>Kinds of ties between alteri</source>
            <translation>Arten von Beziehungen zwischen Alteri</translation>
        </message>
        <message>
            <source>directed</source>
            <translation>gerichtet</translation>
        </message>
        <message>
            <source>undirected</source>
            <translation>ungerichtet</translation>
        </message>
        <message>
            <source>Codebook, %1</source>
            <translation>Codebuch, %1</translation>
        </message>
        <message>
            <source>offers no reason for a missing answer</source>
            <translation>bietet keinen Grund für eine fehlende Antwort an</translation>
        </message>
        <message>
            <source>offers as no answer: %1</source>
            <translation>bietet als fehlende Antwort an: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookText</name>
        <message>
            <source>Not asked</source>
            <translation>Nicht gefragt</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>Weiß nicht</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Verweigert</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Trifft nicht zu</translation>
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
            <translation>numerisch</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <source>ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>tie</source>
            <translation>Beziehung</translation>
        </message>
        <message>
            <source>tie between alteri</source>
            <translation>Beziehung zwischen Alteri</translation>
        </message>
        <message>
            <source>Alter and tie (level 1)</source>
            <translation>Alter und Beziehung (Ebene 1)</translation>
        </message>
        <message>
            <source>Ego (level 2)</source>
            <translation>Ego (Ebene 2)</translation>
        </message>
        <message>
            <source>Network (level 2)</source>
            <translation>Netzwerk (Ebene 2)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Write a number, such as 12 or 0.5.</source>
            <translation>Schreiben Sie eine Zahl, etwa 12 oder 0,5.</translation>
        </message>
        <message>
            <source>Alter (level 1)</source>
            <translation>Alter (Ebene 1)</translation>
        </message>
        <message>
            <source>Tie (level 1)</source>
            <translation>Beziehung (Ebene 1)</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>Rating</translation>
        </message>
        <message>
            <source>Write a whole number from %1 to %2.</source>
            <translation>Schreiben Sie eine ganze Zahl von %1 bis %2.</translation>
        </message>
        <message>
            <source>Write the year as 2026.</source>
            <translation>Schreiben Sie das Jahr als 2026.</translation>
        </message>
        <message>
            <source>Write the month as 2026-01, or the year as 2026.</source>
            <translation>Schreiben Sie den Monat als 2026-01 oder das Jahr als 2026.</translation>
        </message>
        <message>
            <source>Write the date as 2026-01-31, as 2026-01 or as 2026.</source>
            <translation>Schreiben Sie das Datum als 2026-01-31, 2026-01 oder 2026.</translation>
        </message>
        <message>
            <source>several answers</source>
            <translation>mehrere Antworten</translation>
        </message>
        <message>
            <source>long text</source>
            <translation>langer Text</translation>
        </message>
        <message>
            <source>The year</source>
            <translation>Das Jahr</translation>
        </message>
        <message>
            <source>The month, or the year alone</source>
            <translation>Der Monat oder nur das Jahr</translation>
        </message>
        <message>
            <source>The day, or month or year alone</source>
            <translation>Der Tag oder nur Monat oder Jahr</translation>
        </message>
        <message>
            <source>yyyy</source>
            <translation>JJJJ</translation>
        </message>
        <message>
            <source>yyyy-mm or yyyy</source>
            <translation>JJJJ-MM oder JJJJ</translation>
        </message>
        <message>
            <source>yyyy-mm-dd, yyyy-mm or yyyy</source>
            <translation>JJJJ-MM-TT, JJJJ-MM oder JJJJ</translation>
        </message>
        <message>
            <source>Write codes or names with semicolons between them, such as ar; de.</source>
            <translation>Schreiben Sie Codes oder Namen mit Semikolons dazwischen, etwa ar; de.</translation>
        </message>
        <message>
            <source>Write the code or the name of a category.</source>
            <translation>Schreiben Sie den Code oder den Namen einer Kategorie.</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Keine davon</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookWindow</name>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Add attribute</source>
            <translation>Merkmal anlegen</translation>
        </message>
        <message>
            <source>A new attribute of whom is selected in the list</source>
            <translation>Ein neues Merkmal derer, die in der Liste ausgewählt sind</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <source>Says first what uses the attribute</source>
            <translation>Sagt zuerst, was das Merkmal verwendet</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Asks for the attribute earlier</source>
            <translation>Fragt früher nach dem Merkmal</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Asks for the attribute later</source>
            <translation>Fragt später nach dem Merkmal</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Takes the last change back</source>
            <translation>Nimmt die letzte Änderung zurück</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Makes the change again</source>
            <translation>Führt die Änderung erneut aus</translation>
        </message>
        <message>
            <source>This study has no attributes yet. Choose at the left whom they are about, press “Add attribute” and write its name.</source>
            <translation>Diese Studie hat noch keine Merkmale. Wählen Sie links, um wen es geht, drücken Sie „Merkmal anlegen“ und schreiben Sie den Namen.</translation>
        </message>
        <message>
            <source>Select an attribute to change it, or press “Add attribute” for a new one of this group.</source>
            <translation>Wählen Sie ein Merkmal, um es zu ändern, oder drücken Sie „Merkmal anlegen“ für ein neues dieser Gruppe.</translation>
        </message>
        <message>
            <source>Delete attribute</source>
            <translation>Merkmal löschen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete attribute %1</source>
            <translation>Merkmal %1 löschen</translation>
        </message>
        <message>
            <source>Move attribute %1</source>
            <translation>Merkmal %1 verschieben</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Interviewleitfaden</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Import categories</source>
            <translation>Kategorien importieren</translation>
        </message>
        <message numerus="yes">
            <source>%n categories were added; those that there were stay as they are.</source>
            <translation>
                <numerusform>%n Kategorie kam hinzu; die vorhandenen bleiben, wie sie sind.</numerusform>
                <numerusform>%n Kategorien kamen hinzu; die vorhandenen bleiben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>The column “%1” means nothing here; columns are label, code, colour, symbol.</source>
            <translation>Die Spalte „%1“ bedeutet hier nichts; Spalten sind label, code, colour, symbol.</translation>
        </message>
        <message>
            <source>Ties between partners are of one of these kinds. The kind of the ties that you draw is chosen above the map (F4). Select a kind to change it, or press “Add kind of tie” for a new one.</source>
            <translation>Beziehungen zwischen Partnern sind von einer dieser Arten. Welche Art Sie zeichnen, wird über der Karte gewählt (F4). Wählen Sie eine Art, um sie zu ändern, oder drücken Sie „Art anlegen“ für eine neue.</translation>
        </message>
        <message>
            <source>Delete kind of tie</source>
            <translation>Art von Beziehung löschen</translation>
        </message>
        <message>
            <source>It cannot be deleted; remove these ties first.</source>
            <translation>Sie kann nicht gelöscht werden; entfernen Sie zuerst diese Beziehungen.</translation>
        </message>
        <message>
            <source>They ask about no kind of tie then.</source>
            <translation>Sie fragen dann nach keiner Art von Beziehung.</translation>
        </message>
        <message>
            <source>Move kind of tie</source>
            <translation>Art von Beziehung verschieben</translation>
        </message>
        <message>
            <source>Add kind of tie</source>
            <translation>Art anlegen</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientChart</name>
        <message>
            <source>No coefficient is chosen to be shown</source>
            <translation>Kein Koeffizient ist zum Anzeigen ausgewählt</translation>
        </message>
        <message>
            <source>Standardised estimate</source>
            <translation>Standardisierter Schätzwert</translation>
        </message>
        <message>
            <source>Estimate (b)</source>
            <translation>Schätzwert (b)</translation>
        </message>
        <message>
            <source>%1 with 95 % interval</source>
            <translation>%1 mit 95-%-Intervall</translation>
        </message>
        <message>
            <source>%1 with 90 % interval</source>
            <translation>%1 mit 90-%-Intervall</translation>
        </message>
        <message>
            <source>%1 with 90 % (thick) and 95 % (thin) intervals</source>
            <translation>%1 mit 90-%- (dick) und 95-%-Intervallen (dünn)</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPage</name>
        <message>
            <source>Coefficient plot</source>
            <translation>Koeffizientendiagramm</translation>
        </message>
        <message>
            <source>This study has no saved models. Make one on the page of models, and its coefficients are drawn here.</source>
            <translation>Diese Studie hat keine gespeicherten Modelle. Legen Sie auf der Seite der Modelle eines an, dann werden seine Koeffizienten hier gezeichnet.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPanel</name>
        <message>
            <source>Standardised</source>
            <translation>Standardisiert</translation>
        </message>
        <message>
            <source>Regression table below</source>
            <translation>Regressionstabelle darunter</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>Intervalle</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Terms, in their order</source>
            <translation>Terme in ihrer Reihenfolge</translation>
        </message>
        <message>
            <source>Chart, one scale</source>
            <translation>Diagramm, eine Skala</translation>
        </message>
        <message>
            <source>Print, with numbers</source>
            <translation>Druck, mit Zahlen</translation>
        </message>
        <message>
            <source>Chart: all models on one scale. Print: a scale for each block and columns of numbers.</source>
            <translation>Diagramm: alle Modelle auf einer Skala. Druck: eine Skala je Block und Zahlenspalten.</translation>
        </message>
        <message>
            <source>90 % and 95 %</source>
            <translation>90 % und 95 %</translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95 %</translation>
        </message>
        <message>
            <source>90 %</source>
            <translation>90 %</translation>
        </message>
        <message>
            <source>In standard deviations: b × SD(x) / SD(y), over the ties of the model</source>
            <translation>In Standardabweichungen: b × SD(x) / SD(y), über die Beziehungen des Modells</translation>
        </message>
        <message>
            <source>Sets the regression table under the print form</source>
            <translation>Setzt die Regressionstabelle unter die Druckform</translation>
        </message>
        <message>
            <source>Move the term up</source>
            <translation>Term nach oben</translation>
        </message>
        <message>
            <source>Move the term down</source>
            <translation>Term nach unten</translation>
        </message>
        <message>
            <source>Odds and rate ratios</source>
            <translation>Odds- und Ratenverhältnisse</translation>
        </message>
        <message>
            <source>Gives the numbers of models with a logit or log link as exp(b) in the print form</source>
            <translation>Gibt die Zahlen von Modellen mit Logit- oder Log-Link in der Druckform als exp(b) an</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPrint</name>
        <message>
            <source>standardised estimates b × SD(x) / SD(y)</source>
            <translation>standardisierte Schätzwerte b × SD(x) / SD(y)</translation>
        </message>
        <message>
            <source>estimates b</source>
            <translation>Schätzwerte b</translation>
        </message>
        <message>
            <source>Points: %1; lines: 95 % confidence intervals</source>
            <translation>Punkte: %1; Linien: 95-%-Konfidenzintervalle</translation>
        </message>
        <message>
            <source>Points: %1; lines: 90 % confidence intervals</source>
            <translation>Punkte: %1; Linien: 90-%-Konfidenzintervalle</translation>
        </message>
        <message>
            <source>Points: %1; lines: 90 % (thick) and 95 % (thin) confidence intervals</source>
            <translation>Punkte: %1; Linien: 90-%- (dick) und 95-%-Konfidenzintervalle (dünn)</translation>
        </message>
        <message>
            <source>; each block has its own scale</source>
            <translation>; jeder Block hat seine eigene Skala</translation>
        </message>
        <message>
            <source>Reference categories: %1.</source>
            <translation>Referenzkategorien: %1.</translation>
        </message>
        <message>
            <source>Coefficients of the multilevel models</source>
            <translation>Koeffizienten der Mehrebenenmodelle</translation>
        </message>
        <message>
            <source>%1: coefficients of the multilevel model</source>
            <translation>%1: Koeffizienten des Mehrebenenmodells</translation>
        </message>
        <message>
            <source>%1: coefficients of the multilevel models</source>
            <translation>%1: Koeffizienten der Mehrebenenmodelle</translation>
        </message>
        <message>
            <source>Standardised estimate</source>
            <translation>Standardisierter Schätzwert</translation>
        </message>
        <message>
            <source>Estimate (b)</source>
            <translation>Schätzwert (b)</translation>
        </message>
        <message>
            <source>90 % CI</source>
            <translation>90-%-KI</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>95-%-KI</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The models have different outcomes (%1).</source>
            <translation>Die Modelle haben verschiedene abhängige Variablen (%1).</translation>
        </message>
        <message>
            <source>The models have different outcomes (%1); each estimate is in units of its own outcome.</source>
            <translation>Die Modelle haben verschiedene abhängige Variablen (%1); jeder Schätzwert ist in Einheiten der eigenen.</translation>
        </message>
        <message>
            <source>Coefficients of multilevel models of different outcomes</source>
            <translation>Koeffizienten der Mehrebenenmodelle verschiedener abhängiger Variablen</translation>
        </message>
        <message>
            <source>Filled points and bold estimates: the 95 % interval excludes zero (p &lt; .05, %1).</source>
            <translation>Gefüllte Punkte und fette Schätzwerte: Das 95-%-Intervall schließt null aus (p &lt; 0,05, %1).</translation>
        </message>
        <message>
            <source>Filled points: the 95 % interval excludes zero (p &lt; .05, %1).</source>
            <translation>Gefüllte Punkte: Das 95-%-Intervall schließt null aus (p &lt; 0,05, %1).</translation>
        </message>
        <message>
            <source>Places are those of b; the numbers of models with odds or rate ratios are exp(b), compared with 1.</source>
            <translation>Die Punkte liegen bei den Werten von b; die Zahlen von Modellen mit Odds- oder Ratenverhältnissen sind exp(b), verglichen mit 1.</translation>
        </message>
        <message>
            <source>b or exp(b)</source>
            <translation>b oder exp(b)</translation>
        </message>
        <message>
            <source>Coefficients of models of different outcomes</source>
            <translation>Koeffizienten von Modellen verschiedener abhängiger Variablen</translation>
        </message>
        <message>
            <source>%1: coefficients of the model</source>
            <translation>%1: Koeffizienten des Modells</translation>
        </message>
        <message>
            <source>%1: coefficients of the models</source>
            <translation>%1: Koeffizienten der Modelle</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientText</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>%1, %2: b = %3 (SE %4), 95 % interval %5 to %6, p = %7</source>
            <translation>%1, %2: b = %3 (SE %4), 95-%-Intervall %5 bis %6, p = %7</translation>
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
            <translation>&amp;Verwenden als</translation>
        </message>
        <message>
            <source>A&amp;bout</source>
            <translation>Übe&amp;r</translation>
        </message>
        <message>
            <source>S&amp;cale</source>
            <translation>&amp;Skala</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Bezeichnung</translation>
        </message>
        <message>
            <source>Column “%1”</source>
            <translation>Spalte „%1“</translation>
        </message>
        <message>
            <source>The codebook has this attribute.</source>
            <translation>Das Codebuch hat dieses Merkmal.</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Wie erkannt</translation>
        </message>
        <message>
            <source>As found: %1</source>
            <translation>Wie erkannt: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnMenu</name>
        <message>
            <source>Structure</source>
            <translation>Struktur</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Hide all</source>
            <translation>Alle ausblenden</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnText</name>
        <message>
            <source>Grouping of “%1”:</source>
            <translation>Gruppierung von „%1“:</translation>
        </message>
        <message>
            <source>%1 less the mean of all</source>
            <translation>%1 abzüglich des Mittelwerts aller</translation>
        </message>
        <message>
            <source>%1 less the mean of ego’s ties</source>
            <translation>%1 abzüglich des Mittelwerts der Beziehungen von Ego</translation>
        </message>
        <message>
            <source>Mean of %1 over ego’s ties</source>
            <translation>Mittelwert von %1 über die Beziehungen von Ego</translation>
        </message>
        <message>
            <source>Cannot be worked out: %1</source>
            <translation>Lässt sich nicht berechnen: %1</translation>
        </message>
        <message>
            <source>Computed from the data: cannot be edited here.</source>
            <translation>Aus den Daten berechnet: kann hier nicht geändert werden.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CompareWindow</name>
        <message>
            <source>Show the first map behind the second</source>
            <translation>Erste Karte hinter der zweiten zeigen</translation>
        </message>
        <message>
            <source>Compare maps</source>
            <translation>Karten vergleichen</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>%1 stayed, %2 entered (dashed green), %3 left (orange, struck out)</source>
            <translation>%1 geblieben, %2 hinzugekommen (grün gestrichelt), %3 ausgeschieden (orange, durchgestrichen)</translation>
        </message>
    </context>
    <context>
        <name>alteri::ComputedDialog</name>
        <message>
            <source>Change computed column</source>
            <translation>Berechnete Spalte ändern</translation>
        </message>
        <message>
            <source>Computed column</source>
            <translation>Berechnete Spalte</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>a short name for formulas, for example members_per_staff</source>
            <translation>ein kurzer Name für Formeln, zum Beispiel members_per_staff</translation>
        </message>
        <message>
            <source>as people read it in tables</source>
            <translation>wie man es in Tabellen liest</translation>
        </message>
        <message>
            <source>One value per ego</source>
            <translation>Ein Wert je Ego</translation>
        </message>
        <message>
            <source>One value per network (map)</source>
            <translation>Ein Wert je Netzwerk (Karte)</translation>
        </message>
        <message>
            <source>One value per tie</source>
            <translation>Ein Wert je Beziehung</translation>
        </message>
        <message>
            <source>for example %1</source>
            <translation>zum Beispiel %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>Ausdruck</translation>
        </message>
        <message>
            <source>Variables (double-click to insert)</source>
            <translation>Variablen (Doppelklick fügt ein)</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Funktionen</translation>
        </message>
        <message>
            <source>Of all ties of an ego, those without a known value left out</source>
            <translation>Aus allen Beziehungen eines Egos, ohne die mit unbekanntem Wert</translation>
        </message>
        <message>
            <source>Missing where what goes in is missing</source>
            <translation>Fehlend, wo etwas davon fehlt</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Erste Werte</translation>
        </message>
        <message>
            <source>Categories: %1</source>
            <translation>Kategorien: %1</translation>
        </message>
        <message>
            <source>Give the column a name.</source>
            <translation>Geben Sie der Spalte einen Namen.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlend</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n Wert</numerusform>
                <numerusform>%n Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>min %1</source>
            <translation>Min. %1</translation>
        </message>
        <message>
            <source>max %1</source>
            <translation>Max. %1</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>Mittelwert %1</translation>
        </message>
        <message>
            <source>SD %1</source>
            <translation>SD %1</translation>
        </message>
        <message>
            <source>%1 missing for want of an answer</source>
            <translation>%1 fehlend mangels Antwort</translation>
        </message>
        <message>
            <source>%1 missing for want of ties with a known value</source>
            <translation>%1 fehlend mangels Beziehungen mit bekanntem Wert</translation>
        </message>
        <message>
            <source>%1 missing after division by zero</source>
            <translation>%1 fehlend nach Division durch null</translation>
        </message>
        <message>
            <source>%1 missing, the logarithm of zero or less</source>
            <translation>%1 fehlend, Logarithmus von null oder weniger</translation>
        </message>
        <message>
            <source>%1 missing, the root of a negative number</source>
            <translation>%1 fehlend, Wurzel einer negativen Zahl</translation>
        </message>
        <message>
            <source>%1 missing, too large a number</source>
            <translation>%1 fehlend, zu große Zahl</translation>
        </message>
        <message>
            <source>Add computed column</source>
            <translation>Berechnete Spalte hinzufügen</translation>
        </message>
        <message>
            <source>What is missing makes the result missing. “and” and “or” are known where one side settles them, as in R: no and missing is no, yes or missing is yes. Functions of all ties of an ego leave out ties without a known value.</source>
            <translation>Was fehlt, lässt das Ergebnis fehlen. „and“ und „or“ sind bekannt, wo eine Seite sie entscheidet, wie in R: nein und fehlend ist nein, ja oder fehlend ist ja. Funktionen aller Beziehungen eines Egos lassen Beziehungen ohne bekannten Wert weg.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConditionDialog</name>
        <message>
            <source>Condition</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <source>All of these hold</source>
            <translation>Alle diese treffen zu</translation>
        </message>
        <message>
            <source>One of these holds</source>
            <translation>Eine von diesen trifft zu</translation>
        </message>
        <message>
            <source>Add comparison</source>
            <translation>Vergleich hinzufügen</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Was verglichen wird</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Number of partners with</source>
            <translation>Anzahl der Partner mit</translation>
        </message>
        <message>
            <source>Share of partners with</source>
            <translation>Anteil der Partner mit</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Removes this comparison</source>
            <translation>Entfernt diesen Vergleich</translation>
        </message>
        <message>
            <source>A comparison lacks its answer or a number. Fill it in, or remove it.</source>
            <translation>Einem Vergleich fehlt die Antwort oder eine Zahl. Ergänzen Sie ihn, oder entfernen Sie ihn.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConditionEdit</name>
        <message>
            <source>Build…</source>
            <translation>Zusammenstellen …</translation>
        </message>
        <message>
            <source>Builds the condition by menus</source>
            <translation>Stellt die Bedingung aus Menüs zusammen</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <source>Menus cannot show this condition; change its text, or delete it.</source>
            <translation>Diese Bedingung können Menüs nicht zeigen; ändern Sie ihren Text, oder löschen Sie sie.</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Bedingung</translation>
        </message>
    </context>
    <context>
        <name>alteri::ContradictionText</name>
        <message>
            <source>%1 was removed by %2 and came back, since %3 worked on it.</source>
            <translation>%1 wurde von %2 entfernt und kam zurück, weil %3 daran gearbeitet hat.</translation>
        </message>
        <message>
            <source>%1 was removed by %3 and stays, since %2 worked on it.</source>
            <translation>%1 wurde von %3 entfernt und bleibt, weil %2 daran gearbeitet hat.</translation>
        </message>
        <message>
            <source>%1: “%2” of %4 is “%3” now, since it was taken.</source>
            <translation>%1: „%2“ von %4 heißt jetzt „%3“, da es vergeben war.</translation>
        </message>
        <message>
            <source>%1 differs: first %2, then %3.</source>
            <translation>%1 unterscheidet sich: zuerst %2, dann %3.</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>jemand</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConversionDialog</name>
        <message>
            <source>Change the scale</source>
            <translation>Skala ändern</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Wie viele</translation>
        </message>
        <message>
            <source>cannot be converted</source>
            <translation>nicht umwandelbar</translation>
        </message>
        <message>
            <source>The scale becomes “%1”.</source>
            <translation>Die Skala wird „%1“.</translation>
        </message>
        <message>
            <source>The grouping “%1” is deleted.</source>
            <translation>Die Gruppierung „%1“ wird gelöscht.</translation>
        </message>
        <message>
            <source>The map design “%1” shows it no more.</source>
            <translation>Die Kartengestaltung „%1“ zeigt es nicht mehr.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) cannot be converted and will be missing.</source>
            <translation>
                <numerusform>%n Antwort lässt sich nicht umwandeln und wird fehlen.</numerusform>
                <numerusform>%n Antworten lassen sich nicht umwandeln und werden fehlen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Convert and clear the others</source>
            <translation>Umwandeln und die anderen löschen</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Umwandeln</translation>
        </message>
        <message>
            <source>What holds for whom</source>
            <translation>Was für wen gilt</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message numerus="yes">
            <source>%n alter(i) are on no map, so that their answer would be lost.</source>
            <translation>
                <numerusform>%n Alter ist auf keiner Karte, sodass seine Antwort verloren ginge.</numerusform>
                <numerusform>%n Alteri sind auf keiner Karte, sodass ihre Antworten verloren gingen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say it per map</source>
            <translation>Je Karte angeben</translation>
        </message>
        <message numerus="yes">
            <source>The maps of %n alter(i) contradict each other.</source>
            <translation>
                <numerusform>Die Karten von %n Alter widersprechen sich.</numerusform>
                <numerusform>Die Karten von %n Alteri widersprechen sich.</numerusform>
            </translation>
        </message>
        <message>
            <source>Latest map wins</source>
            <translation>Die späteste Karte gilt</translation>
        </message>
        <message>
            <source>Earliest map wins</source>
            <translation>Die früheste Karte gilt</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>Ask for less of a date</source>
            <translation>Weniger genau nach dem Datum fragen</translation>
        </message>
        <message>
            <source>What is more precise than that is taken off the answers.</source>
            <translation>Was genauer ist, wird von den Antworten weggenommen.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConvertCategoriesDialog</name>
        <message>
            <source>Convert categories</source>
            <translation>Kategorien umwandeln</translation>
        </message>
        <message>
            <source>Choose or write what each category becomes. Those that get the same name become one, and their answers go along.</source>
            <translation>Wählen oder schreiben Sie, was aus jeder Kategorie wird. Kategorien, die denselben Namen erhalten, werden zu einer, und ihre Antworten gehen mit.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>How many answers</source>
            <translation>Wie viele Antworten</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>What “%1” becomes</source>
            <translation>Was aus „%1“ wird</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Umwandeln</translation>
        </message>
        <message>
            <source>%1 categories become %2.</source>
            <translation>Aus %1 Kategorien werden %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>%n Antwort geht in eine andere Kategorie über.</numerusform>
                <numerusform>%n Antworten gehen in eine andere Kategorie über.</numerusform>
            </translation>
        </message>
        <message>
            <source>The codes are numbered anew.</source>
            <translation>Die Codes werden neu nummeriert.</translation>
        </message>
        <message>
            <source>Every category needs a name.</source>
            <translation>Jede Kategorie braucht einen Namen.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CrossTablePage</name>
        <message>
            <source>Variable of the rows</source>
            <translation>Variable der Zeilen</translation>
        </message>
        <message>
            <source>Variable of the columns</source>
            <translation>Variable der Spalten</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Kreuztabelle</translation>
        </message>
        <message>
            <source>What the cells show</source>
            <translation>Was die Felder zeigen</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Anzahlen</translation>
        </message>
        <message>
            <source>Row %</source>
            <translation>Zeilen-%</translation>
        </message>
        <message>
            <source>Column %</source>
            <translation>Spalten-%</translation>
        </message>
        <message>
            <source>% of all</source>
            <translation>% von allen</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <source>Makes rows columns and columns rows</source>
            <translation>Macht Zeilen zu Spalten und Spalten zu Zeilen</translation>
        </message>
        <message>
            <source>Rows:</source>
            <translation>Zeilen:</translation>
        </message>
        <message>
            <source>Columns:</source>
            <translation>Spalten:</translation>
        </message>
        <message>
            <source>Show:</source>
            <translation>Zeigen:</translation>
        </message>
        <message>
            <source>This study has no variables with categories yet.</source>
            <translation>Diese Studie hat noch keine Variablen mit Kategorien.</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataBar</name>
        <message>
            <source>Search all columns shown</source>
            <translation>Alle gezeigten Spalten durchsuchen</translation>
        </message>
        <message>
            <source>Finds rows in which a column shown contains the text (%1)</source>
            <translation>Findet Zeilen, in denen eine gezeigte Spalte den Text enthält (%1)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Chooses the columns that are shown</source>
            <translation>Wählt die Spalten, die gezeigt werden</translation>
        </message>
        <message>
            <source>Take the filter away: %1</source>
            <translation>Filter wegnehmen: %1</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Shows all rows again</source>
            <translation>Zeigt wieder alle Zeilen</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataExport</name>
        <message>
            <source>Data…</source>
            <translation>Daten …</translation>
        </message>
        <message>
            <source>Writes egos, alteri and ties for Excel, R, SPSS, Stata, Gephi and other programs, or as an archive</source>
            <translation>Schreibt Egos, Alteri und Beziehungen für Excel, R, SPSS, Stata, Gephi und andere Programme oder als Archiv</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Daten exportieren</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Export läuft …</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataPage</name>
        <message>
            <source>Show on map</source>
            <translation>Auf der Karte zeigen</translation>
        </message>
        <message>
            <source>Goes to the map of this row and selects the alter</source>
            <translation>Geht zur Karte dieser Zeile und wählt den Alter aus</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copies the cells selected with their headings, for a spreadsheet</source>
            <translation>Kopiert die ausgewählten Zellen mit ihren Überschriften, für eine Tabellenkalkulation</translation>
        </message>
        <message>
            <source>Export labels…</source>
            <translation>Bezeichnungen exportieren …</translation>
        </message>
        <message>
            <source>Export codes…</source>
            <translation>Codes exportieren …</translation>
        </message>
        <message>
            <source>Writes the rows and columns shown, with codes, as CSV or TSV</source>
            <translation>Schreibt die gezeigten Zeilen und Spalten mit Codes als CSV oder TSV</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 von %2 Zeilen</translation>
        </message>
        <message>
            <source>%1 rows so far, reading: %2 %</source>
            <translation>Bisher %1 Zeilen, gelesen: %2 %</translation>
        </message>
        <message>
            <source>This row is on no map.</source>
            <translation>Diese Zeile steht auf keiner Karte.</translation>
        </message>
        <message>
            <source>Select a row first.</source>
            <translation>Wählen Sie zuerst eine Zeile.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>%n Zeile kopiert</numerusform>
                <numerusform>%n Zeilen kopiert</numerusform>
            </translation>
        </message>
        <message>
            <source>The study is still being read. Export when all rows are here.</source>
            <translation>Die Studie wird noch gelesen. Exportieren Sie, wenn alle Zeilen da sind.</translation>
        </message>
        <message>
            <source>Export codes</source>
            <translation>Codes exportieren</translation>
        </message>
        <message>
            <source>Export labels</source>
            <translation>Bezeichnungen exportieren</translation>
        </message>
        <message>
            <source>Goes to the map of this row</source>
            <translation>Zeigt die Karte dieser Zeile</translation>
        </message>
        <message>
            <source>Writes the rows and columns shown, with labels, as CSV, TSV, HTML, Markdown or LaTeX</source>
            <translation>Schreibt die gezeigten Zeilen und Spalten mit Bezeichnungen als CSV, TSV, HTML, Markdown oder LaTeX</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataProtectionDialog</name>
        <message>
            <source>Data protection</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Copy text for an ethics board</source>
            <translation>Text für eine Ethikkommission kopieren</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>The text is in the clipboard.</source>
            <translation>Der Text liegt in der Zwischenablage.</translation>
        </message>
        <message>
            <source>%1 – data protection</source>
            <translation>%1 – Datenschutz</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
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
            <translation>Karte</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Note on the map</source>
            <translation>Notiz zur Karte</translation>
        </message>
        <message>
            <source>Note on the tie</source>
            <translation>Notiz zur Beziehung</translation>
        </message>
        <message>
            <source>Note on the alter</source>
            <translation>Notiz zum Alter</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 oder mehr</translation>
        </message>
        <message>
            <source>%1 or less</source>
            <translation>%1 oder weniger</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Beziehungen</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alteri</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netzwerke</translation>
        </message>
        <message>
            <source>Ego code</source>
            <translation>Code des Egos</translation>
        </message>
        <message>
            <source>Alter code</source>
            <translation>Code des Alters</translation>
        </message>
        <message>
            <source>Number of alteri</source>
            <translation>Zahl der Alteri</translation>
        </message>
        <message>
            <source>%1 (ego)</source>
            <translation>%1 (Ego)</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>contains “%1”</source>
            <translation>enthält „%1“</translation>
        </message>
        <message>
            <source>with an answer</source>
            <translation>mit Antwort</translation>
        </message>
        <message>
            <source>%1 (grouped)</source>
            <translation>%1 (gruppiert)</translation>
        </message>
        <message>
            <source>undefined</source>
            <translation>nicht definiert</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <source>with a value</source>
            <translation>mit Wert</translation>
        </message>
        <message>
            <source>ties</source>
            <translation>Beziehungen</translation>
        </message>
        <message>
            <source>alteri</source>
            <translation>Alteri</translation>
        </message>
        <message>
            <source>egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>Netzwerke</translation>
        </message>
        <message>
            <source>%1, namely</source>
            <translation>%1, nämlich</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataView</name>
        <message>
            <source>Double-click to show on the map</source>
            <translation>Doppelklick zeigt auf der Karte</translation>
        </message>
        <message>
            <source>Show on map</source>
            <translation>Auf der Karte zeigen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Nicht ausgefüllt</translation>
        </message>
    </context>
    <context>
        <name>alteri::DescribeText</name>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Occurrences of the category</source>
            <translation>Vorkommen der Kategorie</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Anteil (%)</translation>
        </message>
        <message>
            <source>Of the known values</source>
            <translation>An den bekannten Werten</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SD</translation>
        </message>
        <message>
            <source>Standard deviation with n − 1</source>
            <translation>Standardabweichung mit n − 1</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>Max</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Known values</source>
            <translation>Bekannte Werte</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>For any reason, or undefined</source>
            <translation>Aus irgendeinem Grund, oder nicht definiert</translation>
        </message>
        <message>
            <source>Missing for this reason</source>
            <translation>Aus diesem Grund fehlend</translation>
        </message>
        <message>
            <source>Missing without a reason</source>
            <translation>Ohne Grund fehlend</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netzwerke</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Beziehungen</translation>
        </message>
        <message>
            <source>n = %1, %2 missing</source>
            <translation>n = %1, %2 fehlend</translation>
        </message>
        <message>
            <source>, mean %1</source>
            <translation>, Mittelwert %1</translation>
        </message>
        <message>
            <source>, SD %1</source>
            <translation>, SD %1</translation>
        </message>
        <message>
            <source>(no answer)</source>
            <translation>(keine Antwort)</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Counted in the row</source>
            <translation>In der Zeile gezählt</translation>
        </message>
        <message numerus="yes">
            <source>n = %n networks</source>
            <translation>
                <numerusform>n = %n Netzwerk</numerusform>
                <numerusform>n = %n Netzwerke</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n ties</source>
            <translation>
                <numerusform>n = %n Beziehung</numerusform>
                <numerusform>n = %n Beziehungen</numerusform>
            </translation>
        </message>
        <message>
            <source>χ²(%1) = %2, p %3, Cramér’s V = %4; %5.</source>
            <translation>χ²(%1) = %2, p %3, Cramérs V = %4; %5.</translation>
        </message>
        <message>
            <source>%1. There is no test: a table needs two rows and two columns that occur.</source>
            <translation>%1. Es gibt keinen Test: Eine Tabelle braucht zwei Zeilen und zwei Spalten, die vorkommen.</translation>
        </message>
        <message numerus="yes">
            <source>%n left out because a value is missing.</source>
            <translation>
                <numerusform>%n entfällt, weil ein Wert fehlt.</numerusform>
                <numerusform>%n entfallen, weil ein Wert fehlt.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 cells have an expected count below 5 (smallest %3): p is doubtful.</source>
            <translation>%1 von %2 Zellen haben eine erwartete Anzahl unter 5 (kleinste %3): p ist zweifelhaft.</translation>
        </message>
        <message>
            <source>The test takes ties for independent; ties of one ego seldom are.</source>
            <translation>Der Test setzt voraus, dass Beziehungen unabhängig sind; die eines Egos sind es selten.</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>Known values, or cases in the category</source>
            <translation>Bekannte Werte oder Fälle in der Kategorie</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Mean (SD)</source>
            <translation>Mittelwert (SD)</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Spannweite</translation>
        </message>
        <message>
            <source>By a variable of ego</source>
            <translation>Nach einer Variable von Ego</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>n = %n egos</source>
            <translation>
                <numerusform>n = %n Ego</numerusform>
                <numerusform>n = %n Egos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n alteri</source>
            <translation>
                <numerusform>n = %n Alter</numerusform>
                <numerusform>n = %n Alteri</numerusform>
            </translation>
        </message>
        <message>
            <source>The test takes networks for independent; those of one ego seldom are.</source>
            <translation>Der Test setzt voraus, dass Netzwerke unabhängig sind; die eines Egos sind es selten.</translation>
        </message>
        <message>
            <source>The test takes alteri for independent; those of one ego seldom are.</source>
            <translation>Der Test setzt voraus, dass Alteri unabhängig sind; die eines Egos sind es selten.</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alteri</translation>
        </message>
    </context>
    <context>
        <name>alteri::DesignDialog</name>
        <message>
            <source>Map design</source>
            <translation>Kartengestaltung</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Symbol</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>Abzeichen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Umriss</translation>
        </message>
        <message>
            <source>Change map design</source>
            <translation>Kartengestaltung ändern</translation>
        </message>
        <message numerus="yes">
            <source>%n categories have no colour and look the same. The codebook (Ctrl+B) proposes colours: Change categories.</source>
            <translation>
                <numerusform>%n Kategorie hat keine Farbe. Das Codebuch (Strg+B) schlägt Farben vor: Kategorien ändern.</numerusform>
                <numerusform>%n Kategorien haben keine Farbe und sehen gleich aus. Das Codebuch (Strg+B) schlägt Farben vor: Kategorien ändern.</numerusform>
            </translation>
        </message>
        <message>
            <source>Badge from</source>
            <translation>Abzeichen ab</translation>
        </message>
    </context>
    <context>
        <name>alteri::DesktopText</name>
        <message>
            <source>Open study</source>
            <translation>Studie öffnen</translation>
        </message>
        <message>
            <source>Alteri study (*.alteri);;All files (*)</source>
            <translation>Alteri-Studie (*.alteri);;Alle Dateien (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n problems were found; nothing was changed.</source>
            <translation>
                <numerusform>%n Problem wurde gefunden; nichts wurde geändert.</numerusform>
                <numerusform>%n Probleme wurden gefunden; nichts wurde geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern …</translation>
        </message>
        <message>
            <source>Leave without a copy</source>
            <translation>Ohne Kopie verlassen</translation>
        </message>
    </context>
    <context>
        <name>alteri::Distribution</name>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>There are no known values.</source>
            <translation>Es gibt keine bekannten Werte.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EffectText</name>
        <message>
            <source>%1, %2 (95 % interval %3), other things equal.</source>
            <translation>%1 %2 (95-%-Intervall %3), unter sonst gleichen Bedingungen.</translation>
        </message>
        <message>
            <source>The data are compatible with no difference too (p = %1).</source>
            <translation>Die Daten sind auch damit vereinbar, dass es keinen Unterschied gibt (p = %1).</translation>
        </message>
        <message>
            <source>Where %1 come together, beyond the effect of each</source>
            <translation>Wo %1 zusammenkommen, über die Effekte jedes Einzelnen hinaus,</translation>
        </message>
        <message>
            <source>With each unit more of “%1”</source>
            <translation>Mit jeder Einheit mehr von „%1“</translation>
        </message>
        <message>
            <source>With “%1” (%2), compared with the mean of the categories</source>
            <translation>Mit „%1“ (%2), verglichen mit dem Mittel der Kategorien,</translation>
        </message>
        <message>
            <source>With “%1” instead of “%2” (%3)</source>
            <translation>Mit „%1“ statt „%2“ (%3)</translation>
        </message>
        <message>
            <source>the odds of a higher “%1” are %2 times as high for the same ego</source>
            <translation>sind die Odds für ein höheres Ergebnis von „%1“ bei demselben Ego %2-mal so hoch</translation>
        </message>
        <message>
            <source>the odds of “%1” are %2 times as high for the same ego</source>
            <translation>sind die Odds für „%1“ bei demselben Ego %2-mal so hoch</translation>
        </message>
        <message>
            <source>the mean of “%1” is %2 times as high</source>
            <translation>ist das Mittel von „%1“ %2-mal so hoch</translation>
        </message>
        <message>
            <source>“%1” is %2 lower on the scale of the link</source>
            <translation>liegt „%1“ auf der Skala der Linkfunktion um %2 niedriger</translation>
        </message>
        <message>
            <source>“%1” is %2 higher on the scale of the link</source>
            <translation>liegt „%1“ auf der Skala der Linkfunktion um %2 höher</translation>
        </message>
        <message>
            <source>“%1” is on average %2 lower</source>
            <translation>liegt „%1“ im Mittel um %2 niedriger</translation>
        </message>
        <message>
            <source>“%1” is on average %2 higher</source>
            <translation>liegt „%1“ im Mittel um %2 höher</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::EffectWarning</name>
        <message>
            <source>A ratio of odds is no ratio of probabilities; predicted probabilities show these.</source>
            <translation>Ein Verhältnis von Odds ist kein Verhältnis von Wahrscheinlichkeiten; diese zeigen die vorhergesagten Wahrscheinlichkeiten.</translation>
        </message>
        <message>
            <source>A mean of ego tells egos apart; it says nothing about the ties of one ego.</source>
            <translation>Ein Mittel je Ego unterscheidet Egos; über die Beziehungen eines Egos sagt es nichts.</translation>
        </message>
        <message numerus="yes">
            <source>It rests on %n groups only, so that Wald's interval is too narrow.</source>
            <translation>
                <numerusform>Er beruht auf nur %n Gruppe, sodass das Wald-Intervall zu eng ist.</numerusform>
                <numerusform>Er beruht auf nur %n Gruppen, sodass das Wald-Intervall zu eng ist.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoChoice</name>
        <message>
            <source>All egos</source>
            <translation>Alle Egos</translation>
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
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>The codebook has no attributes of egos yet.</source>
            <translation>Das Codebuch hat noch keine Merkmale von Egos.</translation>
        </message>
        <message>
            <source>“%1” was not stored as %2: it is no such answer.</source>
            <translation>„%1“ wurde nicht als %2 gespeichert: Es ist keine solche Antwort.</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Über %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1 (%2 open)</source>
            <translation>%1 (%2 offen)</translation>
        </message>
        <message>
            <source>Not in the guide</source>
            <translation>Nicht im Leitfaden</translation>
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
                <numerusform>%1: %n Alter</numerusform>
                <numerusform>%1: %n Alteri</numerusform>
            </translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alteri</translation>
        </message>
        <message>
            <source>Rename ego</source>
            <translation>Ego umbenennen</translation>
        </message>
        <message>
            <source>Confidential: the names of its partners are suggested in no other interview</source>
            <translation>Vertraulich: Die Namen seiner Partner werden in keinem anderen Interview vorgeschlagen</translation>
        </message>
        <message>
            <source>%1, confidential</source>
            <translation>%1, vertraulich</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoPane</name>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Add an ego</source>
            <translation>Ego hinzufügen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formular</translation>
        </message>
        <message>
            <source>Asks everything about the ego that is selected</source>
            <translation>Fragt alles über das ausgewählte Ego</translation>
        </message>
        <message>
            <source>No ego yet. Add the first one, or import tables.</source>
            <translation>Noch kein Ego. Fügen Sie das erste hinzu, oder importieren Sie Tabellen.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoStepPage</name>
        <message>
            <source>The respondent agrees</source>
            <translation>Die befragte Person stimmt zu</translation>
        </message>
        <message>
            <source>What is open still</source>
            <translation>Was noch offen ist</translation>
        </message>
        <message>
            <source>Agreed at %1; the wording is kept.</source>
            <translation>Zugestimmt am %1; der Wortlaut ist festgehalten.</translation>
        </message>
        <message>
            <source>Agreed at %1 to another wording than this, which is kept. Take the tick away and set it again to agree to this one.</source>
            <translation>Am %1 wurde einem anderen Wortlaut als diesem zugestimmt; jener ist festgehalten. Nehmen Sie das Häkchen weg und setzen Sie es neu, um diesem zuzustimmen.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1: %n offen</numerusform>
                <numerusform>%1: %n offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Zustimmen</translation>
        </message>
        <message>
            <source>Take the agreement back</source>
            <translation>Einwilligung zurücknehmen</translation>
        </message>
        <message>
            <source>Remarks on the interview</source>
            <translation>Bemerkungen zum Interview</translation>
        </message>
        <message>
            <source>Write remarks</source>
            <translation>Bemerkungen schreiben</translation>
        </message>
    </context>
    <context>
        <name>alteri::EmptyTable</name>
        <message>
            <source>Show all rows</source>
            <translation>Alle Zeilen zeigen</translation>
        </message>
        <message>
            <source>No row has what you look for. Change the search or the filters, or show all rows.</source>
            <translation>Keine Zeile enthält das Gesuchte. Ändern Sie die Suche oder die Filter, oder zeigen Sie alle Zeilen.</translation>
        </message>
        <message>
            <source>There are no egos yet. Add one on the map (Ctrl+E) or import tables (Ctrl+I).</source>
            <translation>Es gibt noch keine Egos. Fügen Sie auf der Karte eines hinzu (Strg+E) oder importieren Sie Tabellen (Strg+I).</translation>
        </message>
        <message>
            <source>No ego has a map yet.</source>
            <translation>Noch kein Ego hat eine Karte.</translation>
        </message>
        <message>
            <source>No ego has named an alter yet. Name partners on the maps, and they appear here.</source>
            <translation>Noch kein Ego hat einen Alter genannt. Nennen Sie Partner auf den Karten, dann erscheinen sie hier.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EntryReading</name>
        <message>
            <source>“%1” may be: %2; write it as attribute=answer</source>
            <translation>„%1“ kann heißen: %2; schreiben Sie Merkmal=Antwort</translation>
        </message>
        <message>
            <source>“%1”: %2 has its answer already</source>
            <translation>„%1“: %2 ist schon beantwortet</translation>
        </message>
        <message>
            <source>“%1”: no attribute is called so</source>
            <translation>„%1“: kein Merkmal heißt so</translation>
        </message>
        <message>
            <source>“%1” is no answer to %2</source>
            <translation>„%1“ ist keine Antwort auf %2</translation>
        </message>
        <message>
            <source>“%1” is no code</source>
            <translation>„%1“ ist kein Code</translation>
        </message>
        <message>
            <source>Enter adds “%1”</source>
            <translation>Enter fügt „%1“ hinzu</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportDialog</name>
        <message>
            <source>Make what could identify people less exact</source>
            <translation>Was jemanden erkennbar machen könnte, weniger genau schreiben</translation>
        </message>
        <message>
            <source>Groupings, computed columns and measures of networks too</source>
            <translation>Auch Gruppierungen, berechnete Spalten und Netzwerkmaße</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Daten exportieren</translation>
        </message>
        <message>
            <source>Years stand for dates, rare categories are put together, and free texts are left out</source>
            <translation>Statt Datumsangaben stehen Jahre, seltene Kategorien werden zusammengefasst, freie Texte weggelassen</translation>
        </message>
        <message>
            <source>First &amp;rows, as text tables</source>
            <translation>Erste &amp;Zeilen, als Texttabellen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>As is usual for the format</source>
            <translation>Wie im Format üblich</translation>
        </message>
        <message>
            <source>&amp;Names</source>
            <translation>&amp;Namen</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>Wie sie sind</translation>
        </message>
        <message>
            <source>Pseudonyms</source>
            <translation>Pseudonyme</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nummern</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>&amp;Categories</source>
            <translation>&amp;Kategorien</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Bezeichnungen</translation>
        </message>
        <message>
            <source>&amp;Missing answers</source>
            <translation>F&amp;ehlende Antworten</translation>
        </message>
        <message>
            <source>Reasons in columns of their own</source>
            <translation>Gründe in eigenen Spalten</translation>
        </message>
        <message>
            <source>Reasons as codes</source>
            <translation>Gründe als Codes</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>&amp;Text tables</source>
            <translation>&amp;Texttabellen</translation>
        </message>
        <message>
            <source>Commas between columns, decimal points</source>
            <translation>Kommas zwischen Spalten, Dezimalpunkte</translation>
        </message>
        <message>
            <source>Semicolons between columns, decimal commas</source>
            <translation>Semikolons zwischen Spalten, Dezimalkommas</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportFormatText</name>
        <message>
            <source>Comma-separated values</source>
            <translation>Kommagetrennte Werte</translation>
        </message>
        <message>
            <source>HTML table</source>
            <translation>HTML-Tabelle</translation>
        </message>
        <message>
            <source>Markdown table</source>
            <translation>Markdown-Tabelle</translation>
        </message>
        <message>
            <source>LaTeX table</source>
            <translation>LaTeX-Tabelle</translation>
        </message>
        <message>
            <source>Web page, for word processors</source>
            <translation>Webseite, für Textverarbeitungen</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Arbeitsmappe</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportText</name>
        <message>
            <source>In “%1”, “%2” is called “%3”.</source>
            <translation>In „%1“ heißt „%2“ nun „%3“.</translation>
        </message>
        <message>
            <source>In “%1”, the label of “%2” was cut to “%3”.</source>
            <translation>In „%1“ wurde die Bezeichnung von „%2“ auf „%3“ gekürzt.</translation>
        </message>
        <message>
            <source>In “%1”, the label of a value of “%2” was cut to “%3”.</source>
            <translation>In „%1“ wurde die Bezeichnung eines Wertes von „%2“ auf „%3“ gekürzt.</translation>
        </message>
        <message>
            <source>In “%1”, texts of “%2” were cut to %3 bytes.</source>
            <translation>In „%1“ wurden Texte von „%2“ auf %3 Byte gekürzt.</translation>
        </message>
        <message>
            <source>In “%1”, numbers stand for the codes of “%2”: %3.</source>
            <translation>In „%1“ stehen Zahlen für die Codes von „%2“: %3.</translation>
        </message>
        <message>
            <source>The format does not hold: %1.</source>
            <translation>Das Format kann nicht aufnehmen: %1.</translation>
        </message>
        <message>
            <source>The format does not hold all of “%1”: %2.</source>
            <translation>Das Format kann nicht alles von „%1“ aufnehmen: %2.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” was left out, since it could name somebody.</source>
            <translation>In „%1“ wurde „%2“ weggelassen, da es jemanden nennen könnte.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” was made less exact: %3.</source>
            <translation>In „%1“ wurde „%2“ ungenauer gemacht: %3.</translation>
        </message>
        <message>
            <source>In “%1”, the texts of “%2” could say who somebody is; leave the variable out.</source>
            <translation>In „%1“ könnten die Texte von „%2“ verraten, wer jemand ist; lassen Sie die Variable weg.</translation>
        </message>
        <message>
            <source>In “%1”, the exact dates of “%2” could say who somebody is; years would not.</source>
            <translation>In „%1“ könnten die genauen Datumsangaben von „%2“ verraten, wer jemand ist; Jahre würden es nicht.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” has what fewer than three egos have (%3), which could say who they are; put such categories together.</source>
            <translation>In „%1“ hat „%2“, was weniger als drei Egos haben (%3), und das könnte verraten, wer sie sind; fassen Sie solche Kategorien zusammen.</translation>
        </message>
        <message>
            <source>In “%1”, some ties have directions; the others stand there once in each direction.</source>
            <translation>In „%1“ haben manche Beziehungen eine Richtung; die anderen stehen dort einmal in jeder Richtung.</translation>
        </message>
        <message>
            <source>Text tables (CSV)</source>
            <translation>Texttabellen (CSV)</translation>
        </message>
        <message>
            <source>egos, maps, alteri, ties, ties between alteri and codebook, a file each</source>
            <translation>Egos, Karten, Alteri, Beziehungen, Beziehungen zwischen Alteri und Codebuch, je eine Datei</translation>
        </message>
        <message>
            <source>Workbook (Excel)</source>
            <translation>Arbeitsmappe (Excel)</translation>
        </message>
        <message>
            <source>the same tables as sheets of one workbook</source>
            <translation>dieselben Tabellen als Blätter einer Arbeitsmappe</translation>
        </message>
        <message>
            <source>SPSS</source>
            <translation>SPSS</translation>
        </message>
        <message>
            <source>the same tables with labels and missing values, a file each</source>
            <translation>dieselben Tabellen mit Bezeichnungen und fehlenden Werten, je eine Datei</translation>
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
            <translation>drei Texttabellen und ein Skript, das ein egor-Objekt anlegt</translation>
        </message>
        <message>
            <source>R data</source>
            <translation>R-Daten</translation>
        </message>
        <message>
            <source>text tables and a script that makes a list of data frames</source>
            <translation>Texttabellen und ein Skript, das eine Liste von Data Frames anlegt</translation>
        </message>
        <message>
            <source>GraphML (Gephi, igraph)</source>
            <translation>GraphML (Gephi, igraph)</translation>
        </message>
        <message>
            <source>networks with places and colours, one of each map and one of all</source>
            <translation>Netzwerke mit Positionen und Farben, eines je Karte und eines von allen</translation>
        </message>
        <message>
            <source>GraphML (yEd, visone)</source>
            <translation>GraphML (yEd, visone)</translation>
        </message>
        <message>
            <source>the same, drawn</source>
            <translation>dasselbe, gezeichnet</translation>
        </message>
        <message>
            <source>GEXF (Gephi)</source>
            <translation>GEXF (Gephi)</translation>
        </message>
        <message>
            <source>the same with places and colours</source>
            <translation>dasselbe mit Positionen und Farben</translation>
        </message>
        <message>
            <source>Pajek</source>
            <translation>Pajek</translation>
        </message>
        <message>
            <source>the same without attributes</source>
            <translation>dasselbe ohne Merkmale</translation>
        </message>
        <message>
            <source>UCINET</source>
            <translation>UCINET</translation>
        </message>
        <message>
            <source>the same as DL, and as VNA with attributes</source>
            <translation>dasselbe als DL und als VNA mit Merkmalen</translation>
        </message>
        <message>
            <source>Network Canvas</source>
            <translation>Network Canvas</translation>
        </message>
        <message>
            <source>tables of ego, persons and ties of each map, as its Interviewer exports them</source>
            <translation>Tabellen von Ego, Personen und Beziehungen jeder Karte, wie der Interviewer sie exportiert</translation>
        </message>
        <message>
            <source>Archive for a repository</source>
            <translation>Archiv für ein Repositorium</translation>
        </message>
        <message>
            <source>text tables, codebook (HTML, DDI 2.5), scripts and checksums, without names</source>
            <translation>Texttabellen, Codebuch (HTML, DDI 2.5), Skripte und Prüfsummen, ohne Namen</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>the whole study without its history, to be read back</source>
            <translation>die ganze Studie ohne ihren Verlauf, zum Wiedereinlesen</translation>
        </message>
        <message>
            <source>%1: written, read back and compared</source>
            <translation>%1: geschrieben, wieder eingelesen und verglichen</translation>
        </message>
        <message>
            <source>%1: rows %2, columns %3; read back and compared</source>
            <translation>%1: Zeilen %2, Spalten %3; wieder eingelesen und verglichen</translation>
        </message>
    </context>
    <context>
        <name>alteri::FamilyRow</name>
        <message>
            <source>Kind of model</source>
            <translation>Art des Modells</translation>
        </message>
        <message>
            <source>Kind of model: how the outcome is distributed</source>
            <translation>Art des Modells: wie die abhängige Variable verteilt ist</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Linkfunktion</translation>
        </message>
        <message>
            <source>Link: the scale on which effects add up</source>
            <translation>Linkfunktion: die Skala, auf der sich Effekte addieren</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Integration</translation>
        </message>
        <message>
            <source>How random effects are integrated out: exactly, by quadrature with as many nodes as it takes, where there is one grouping; or by Laplace's approximation</source>
            <translation>Wie über Zufallseffekte integriert wird: bei einer Gruppierung exakt, durch Quadratur mit so vielen Knoten wie nötig, oder durch die Laplace-Näherung</translation>
        </message>
        <message>
            <source>Change kind of model</source>
            <translation>Art des Modells ändern</translation>
        </message>
        <message>
            <source>Change link</source>
            <translation>Linkfunktion ändern</translation>
        </message>
        <message>
            <source>Change integration</source>
            <translation>Integration ändern</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>Exakt</translation>
        </message>
        <message>
            <source>Laplace</source>
            <translation>Laplace</translation>
        </message>
    </context>
    <context>
        <name>alteri::FamilyText</name>
        <message>
            <source>Assumes ordered categories cut from a normal scale; each effect is the same at every threshold.</source>
            <translation>Nimmt geordnete Kategorien an, die Abschnitte einer normalverteilten Skala sind; jeder Effekt ist an jeder Schwelle gleich.</translation>
        </message>
        <message>
            <source>Assumes ordered categories; each effect is the same at every threshold.</source>
            <translation>Nimmt geordnete Kategorien an; jeder Effekt ist an jeder Schwelle gleich.</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Linear</translation>
        </message>
        <message>
            <source>Ordinal</source>
            <translation>Ordinal</translation>
        </message>
        <message>
            <source>Yes or no, shares</source>
            <translation>Ja oder nein, Anteile</translation>
        </message>
        <message>
            <source>Counts (Poisson)</source>
            <translation>Anzahlen (Poisson)</translation>
        </message>
        <message>
            <source>Counts (negative binomial)</source>
            <translation>Anzahlen (negativ binomial)</translation>
        </message>
        <message>
            <source>Assumes that steps are equally far apart, and normal residuals.</source>
            <translation>Nimmt an, dass die Stufen gleich weit auseinanderliegen und die Residuen normalverteilt sind.</translation>
        </message>
        <message>
            <source>Assumes two outcomes; effects add to the log odds.</source>
            <translation>Nimmt zwei mögliche Ergebnisse an; Effekte addieren sich zu den logarithmierten Odds.</translation>
        </message>
        <message>
            <source>Assumes two outcomes; effects add on the scale of the link.</source>
            <translation>Nimmt zwei mögliche Ergebnisse an; Effekte addieren sich auf der Skala der Linkfunktion.</translation>
        </message>
        <message>
            <source>Assumes counts that vary, given ego, as much as their mean; effects multiply the rate.</source>
            <translation>Nimmt an, dass Anzahlen bei gegebenem Ego so stark streuen, wie ihr Mittel groß ist; Effekte vervielfachen die Rate.</translation>
        </message>
        <message>
            <source>Assumes counts that vary more than their mean; effects multiply the rate.</source>
            <translation>Nimmt an, dass Anzahlen stärker streuen, als ihr Mittel groß ist; Effekte vervielfachen die Rate.</translation>
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
            <translation>exakte Quadratur</translation>
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
            <translation>Name</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>pseudonym</source>
            <translation>Pseudonym</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>symbol</source>
            <translation>Symbol</translation>
        </message>
        <message>
            <source>line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <source>interviewer</source>
            <translation>interviewende Person</translation>
        </message>
        <message>
            <source>state</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>smallest number</source>
            <translation>kleinste Zahl</translation>
        </message>
        <message>
            <source>largest number</source>
            <translation>größte Zahl</translation>
        </message>
        <message>
            <source>decimals</source>
            <translation>Nachkommastellen</translation>
        </message>
        <message>
            <source>words for the lower end</source>
            <translation>Worte für das untere Ende</translation>
        </message>
        <message>
            <source>words for the upper end</source>
            <translation>Worte für das obere Ende</translation>
        </message>
        <message>
            <source>precision of dates</source>
            <translation>Genauigkeit der Daten</translation>
        </message>
        <message>
            <source>whether an answer is expected</source>
            <translation>ob eine Antwort erwartet wird</translation>
        </message>
        <message>
            <source>reasons for missing answers</source>
            <translation>Gründe für fehlende Antworten</translation>
        </message>
        <message>
            <source>whether it could identify people</source>
            <translation>ob es Menschen erkennbar machen kann</translation>
        </message>
        <message>
            <source>key of the keyboard</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>whether it is offered no more</source>
            <translation>ob es nicht mehr angeboten wird</translation>
        </message>
        <message>
            <source>whether a text is asked with it</source>
            <translation>ob ein Text dazu gefragt wird</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <source>definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>whether it is fitted by REML</source>
            <translation>ob es mit REML geschätzt wird</translation>
        </message>
        <message>
            <source>kind of model</source>
            <translation>Art des Modells</translation>
        </message>
        <message>
            <source>link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>integration</source>
            <translation>Integration</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>number of rings</source>
            <translation>Zahl der Ringe</translation>
        </message>
        <message>
            <source>width of the rings</source>
            <translation>Breite der Ringe</translation>
        </message>
        <message>
            <source>width of the sector</source>
            <translation>Breite des Sektors</translation>
        </message>
        <message>
            <source>what the rings show</source>
            <translation>was die Ringe zeigen</translation>
        </message>
        <message>
            <source>what the sectors show</source>
            <translation>was die Sektoren zeigen</translation>
        </message>
        <message>
            <source>what the colours show</source>
            <translation>was die Farben zeigen</translation>
        </message>
        <message>
            <source>what the symbols show</source>
            <translation>was die Symbole zeigen</translation>
        </message>
        <message>
            <source>what the badges show</source>
            <translation>was die Abzeichen zeigen</translation>
        </message>
        <message>
            <source>what the sizes show</source>
            <translation>was die Größen zeigen</translation>
        </message>
        <message>
            <source>what the outlines show</source>
            <translation>was die Umrisse zeigen</translation>
        </message>
        <message>
            <source>place in the order</source>
            <translation>Platz in der Reihenfolge</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>whether consent is required</source>
            <translation>ob die Einwilligung nötig ist</translation>
        </message>
        <message>
            <source>directed</source>
            <translation>gerichtet</translation>
        </message>
        <message>
            <source>undirected</source>
            <translation>ungerichtet</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>earliest date</source>
            <translation>frühestes Datum</translation>
        </message>
        <message>
            <source>latest date</source>
            <translation>spätestes Datum</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileExport</name>
        <message>
            <source>This is not written to files that end in .%1; end the name in one of these: %2.</source>
            <translation>In Dateien, die auf .%1 enden, wird das nicht geschrieben; der Name muss auf eines von diesen enden: %2.</translation>
        </message>
        <message>
            <source>Replace %1?</source>
            <translation>%1 ersetzen?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Nach %1 geschrieben</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileField</name>
        <message>
            <source>Browse…</source>
            <translation>Durchsuchen …</translation>
        </message>
        <message>
            <source>Browse for %1</source>
            <translation>%1 auswählen</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileProblemText</name>
        <message>
            <source>The file “%1” does not exist; check its name and folder.</source>
            <translation>Die Datei „%1“ gibt es nicht; prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read; check its permissions.</source>
            <translation>Die Datei „%1“ kann nicht gelesen werden; prüfen Sie ihre Zugriffsrechte.</translation>
        </message>
        <message>
            <source>“%1” is a folder or a device, not a file; choose a file.</source>
            <translation>„%1“ ist ein Ordner oder ein Gerät, keine Datei; wählen Sie eine Datei.</translation>
        </message>
        <message>
            <source>The file “%1” is larger than %2 MiB, more than is read of such a file; check that it is the right one.</source>
            <translation>Die Datei „%1“ ist größer als %2 MiB, mehr als von einer solchen Datei gelesen wird; prüfen Sie, ob es die richtige ist.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be written; choose a folder that you may write to.</source>
            <translation>Die Datei „%1“ kann nicht geschrieben werden; wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>“%1” is no style of pictures, or one of a newer version of Alteri.</source>
            <translation>„%1“ ist kein Bildstil oder stammt aus einer neueren Version von Alteri.</translation>
        </message>
        <message>
            <source>The file “%1” exists already; choose another name.</source>
            <translation>Die Datei „%1“ gibt es schon; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for “%1”; make room and try again. The study is as it was before.</source>
            <translation>Auf dem Datenträger ist kein Platz mehr für „%1“; schaffen Sie Platz und versuchen Sie es noch einmal. Die Studie ist wie zuvor.</translation>
        </message>
        <message>
            <source>The disk or network drive with “%1” reports a fault (%2); save a copy of the study on another one.</source>
            <translation>Der Datenträger oder das Netzlaufwerk mit „%1“ meldet einen Fehler (%2); speichern Sie eine Kopie der Studie auf einem anderen.</translation>
        </message>
        <message>
            <source>There is not enough memory for “%1”; close other programs and try again.</source>
            <translation>Für „%1“ reicht der Arbeitsspeicher nicht; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The file “%1” is not an Alteri study; choose a file ending in .alteri.</source>
            <translation>Die Datei „%1“ ist keine Alteri-Studie; wählen Sie eine Datei mit der Endung .alteri.</translation>
        </message>
        <message>
            <source>The file “%1” is a database of another program; Alteri leaves it alone.</source>
            <translation>Die Datei „%1“ ist die Datenbank eines anderen Programms; Alteri lässt sie, wie sie ist.</translation>
        </message>
        <message>
            <source>The study “%1” holds something that Alteri has not put there (%2), so it is not opened; open a copy of it from a backup.</source>
            <translation>Die Studie „%1“ enthält etwas, das nicht von Alteri stammt (%2), und wird deshalb nicht geöffnet; öffnen Sie eine Kopie aus einer Sicherung.</translation>
        </message>
        <message>
        <source>The study is damaged; open a copy of it from a backup.</source>
        <translation>Die Studie ist beschädigt; öffnen Sie eine Kopie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Something in the study “%1” was changed by no gesture of this program: what it was begun with is not what it was.</source>
        <translation>In der Studie „%1“ wurde etwas durch keinen Schritt dieses Programms geändert: Womit sie begonnen wurde, ist nicht mehr, was es war.</translation>
    </message>
    <message>
            <source>The study “%1” is damaged (%2); open a copy of it from a backup.</source>
            <translation>Die Studie „%1“ ist beschädigt (%2); öffnen Sie eine Kopie aus einer Sicherung.</translation>
        </message>
        <message>
            <source>The history of the study “%1” contradicts itself; nothing can be undone in it.</source>
            <translation>Der Verlauf der Studie „%1“ widerspricht sich; in ihr kann nichts rückgängig gemacht werden.</translation>
        </message>
        <message>
            <source>The history of the study “%1” does not lead to what the study holds: gesture %2 cannot be taken back.</source>
            <translation>Der Verlauf der Studie „%1“ führt nicht zu dem, was die Studie enthält: Der Schritt %2 lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>The study “%1” was written by a newer version of Alteri; update Alteri to open it.</source>
            <translation>Die Studie „%1“ stammt von einer neueren Version von Alteri; aktualisieren Sie Alteri, um sie zu öffnen.</translation>
        </message>
        <message>
            <source>The study “%1” is open for reading only; save a copy to work on it.</source>
            <translation>Die Studie „%1“ ist nur zum Lesen geöffnet; speichern Sie eine Kopie, um daran zu arbeiten.</translation>
        </message>
        <message>
            <source>Another program is using “%1”; close it there, or try again later.</source>
            <translation>Ein anderes Programm benutzt „%1“; schließen Sie die Datei dort, oder versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The change could not be stored (%1); the study is as it was before.</source>
            <translation>Die Änderung konnte nicht gespeichert werden (%1); die Studie ist wie zuvor.</translation>
        </message>
        <message>
            <source>The change is stored in “%1”, but the disk reported a fault (%2); save a copy of the study on another disk.</source>
            <translation>Die Änderung ist in „%1“ gespeichert, aber der Datenträger hat einen Fehler gemeldet (%2); speichern Sie eine Kopie der Studie auf einem anderen.</translation>
        </message>
        <message>
            <source>“%1” is not the file any more that was opened here: it was deleted, moved or replaced, or its drive is away. Nothing was written to it. What you see is kept in memory; save a copy of it now.</source>
            <translation>„%1“ ist nicht mehr die Datei, die hier geöffnet wurde: Sie wurde gelöscht, verschoben oder ersetzt, oder ihr Laufwerk ist nicht erreichbar. Es wurde nichts hineingeschrieben. Was Sie sehen, bleibt im Arbeitsspeicher; speichern Sie jetzt eine Kopie davon.</translation>
        </message>
        <message>
            <source>The study “%1” could not be opened again after a fault of the disk; close and open it.</source>
            <translation>Die Studie „%1“ konnte nach einem Fehler des Datenträgers nicht wieder geöffnet werden; schließen und öffnen Sie sie.</translation>
        </message>
        <message>
            <source>Beside “%1” lay the journal of another study or of another time; it was put aside as “%2” and does no harm.</source>
            <translation>Neben „%1“ lag das Journal einer anderen Studie oder eines anderen Zeitpunkts; es wurde als „%2“ beiseitegelegt und schadet nicht.</translation>
        </message>
        <message>
            <source>“%1” is a study and is not replaced; choose another name.</source>
            <translation>„%1“ ist eine Studie und wird nicht ersetzt; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>“%1” is read or written by the same command already; choose another name for the output.</source>
            <translation>„%1“ wird von demselben Befehl schon gelesen oder geschrieben; wählen Sie einen anderen Namen für die Ausgabe.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself (%1). The study is as it was stored last.</source>
            <translation>Im Programm selbst ist etwas schiefgegangen (%1). Die Studie ist so, wie sie zuletzt gespeichert wurde.</translation>
        </message>
        <message>
            <source>Another program has written to “%1”, or has taken hold of it, while it was open here. Nothing was written over that. What you see is kept in memory; save a copy of it now.</source>
            <translation>Ein anderes Programm hat in „%1“ geschrieben oder die Datei an sich genommen, während sie hier geöffnet war. Es wurde nichts davon überschrieben. Was Sie sehen, bleibt im Arbeitsspeicher; speichern Sie jetzt eine Kopie davon.</translation>
        </message>
        <message>
            <source>A picture of %1 × %2 pixels needs more memory than there is; choose a lower resolution, a smaller size, SVG or PDF.</source>
            <translation>Ein Bild von %1 × %2 Pixeln braucht mehr Speicher, als da ist; wählen Sie eine niedrigere Auflösung, eine kleinere Größe, SVG oder PDF.</translation>
        </message>
        <message>
            <source>With all that it says, the picture would be %1 mm tall, and %2 mm are the most; make it wider, or leave out the legend or the names.</source>
            <translation>Mit allem, was darauf steht, wäre das Bild %1 mm hoch; möglich sind höchstens %2 mm. Machen Sie es breiter, oder lassen Sie die Legende oder die Namen weg.</translation>
        </message>
        <message>
            <source>The picture could not be made (%1); choose another format or size.</source>
            <translation>Das Bild konnte nicht erstellt werden (%1); wählen Sie ein anderes Format oder eine andere Größe.</translation>
        </message>
        <message>
            <source>Several maps go into a folder, but “%1” is the name of a picture; name a folder, or a page of all maps with --contact-sheet.</source>
            <translation>Mehrere Karten kommen in einen Ordner, aber „%1“ ist der Name eines Bildes; nennen Sie einen Ordner, oder mit --contact-sheet eine Seite mit allen Karten.</translation>
        </message>
        <message>
            <source>No picture in the format “%1” goes into “%2”; end the name as its format is called. Formats are: %3.</source>
            <translation>Ein Bild im Format „%1“ kommt nicht nach „%2“; der Name muss so enden, wie sein Format heißt. Formate sind: %3.</translation>
        </message>
        <message>
            <source>The format “%1” writes the whole study as it is; leave out what chooses egos, maps, variables or names, or take another format.</source>
            <translation>Das Format „%1“ schreibt die ganze Studie, wie sie ist; lassen Sie weg, was Egos, Karten, Variablen oder Namen auswählt, oder nehmen Sie ein anderes Format.</translation>
        </message>
        <message>
            <source>The table “%1” has more than %2 rows, the most that a sheet holds; export fewer egos, or text tables.</source>
            <translation>Die Tabelle „%1“ hat mehr als %2 Zeilen, das Höchste, was ein Blatt fasst; exportieren Sie weniger Egos oder Texttabellen.</translation>
        </message>
        <message>
            <source>The table “%1” has more than %2 columns, the most that a sheet holds; export fewer variables, or text tables.</source>
            <translation>Die Tabelle „%1“ hat mehr als %2 Spalten, das Höchste, was ein Blatt fasst; exportieren Sie weniger Variablen oder Texttabellen.</translation>
        </message>
        <message>
            <source>The table “%1” could not be written for the other program (%2); export fewer variables, or text tables.</source>
            <translation>Die Tabelle „%1“ konnte für das andere Programm nicht geschrieben werden (%2); exportieren Sie weniger Variablen oder Texttabellen.</translation>
        </message>
        <message>
            <source>What lies in “%1” is not what was written there; check the disk, and export again.</source>
            <translation>Was in „%1“ liegt, ist nicht, was dorthin geschrieben wurde; prüfen Sie den Datenträger und exportieren Sie noch einmal.</translation>
        </message>
        <message>
            <source>“%1” is no key of an export, or it is damaged.</source>
            <translation>„%1“ ist kein Schlüssel eines Exports oder beschädigt.</translation>
        </message>
        <message>
            <source>The passphrase is too short; take at least %1 characters.</source>
            <translation>Die Passphrase ist zu kurz; nehmen Sie mindestens %1 Zeichen.</translation>
        </message>
        <message>
            <source>The text is no study in JSON as Alteri writes it: %1 (at “%2”).</source>
            <translation>Der Text ist keine Studie in JSON, wie Alteri sie schreibt: %1 (bei „%2“).</translation>
        </message>
        <message>
            <source>The study in JSON was written by a newer version of Alteri; take that one.</source>
            <translation>Die Studie in JSON wurde von einer neueren Version von Alteri geschrieben; nehmen Sie diese.</translation>
        </message>
        <message>
            <source>This passphrase does not open “%1”. Nothing was changed. Mind capitals and the keyboard’s layout.</source>
            <translation>Diese Passphrase öffnet „%1“ nicht. Nichts wurde geändert. Achten Sie auf Großschreibung und die Belegung der Tastatur.</translation>
        </message>
        <message>
            <source>“%1” is protected; its passphrase is needed to open it.</source>
            <translation>„%1“ ist geschützt; zum Öffnen wird die Passphrase gebraucht.</translation>
        </message>
        <message>
            <source>The two passphrases are not alike. Nothing was changed.</source>
            <translation>Die beiden Passphrasen sind nicht gleich. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The part of “%1” that holds its keys is damaged. Without it nobody can read the file: use a copy.</source>
            <translation>Der Teil von „%1“, der die Schlüssel enthält, ist beschädigt. Ohne ihn kann niemand die Datei lesen: Nehmen Sie eine Kopie.</translation>
        </message>
        <message>
            <source>The keys of “%1” were changed by somebody who does not have them; use a copy.</source>
            <translation>Die Schlüssel von „%1“ wurden von jemandem geändert, der sie nicht hat; nehmen Sie eine Kopie.</translation>
        </message>
        <message>
            <source>Making a key needs %1 MB of free memory for a moment; close other programs and try again.</source>
            <translation>Um einen Schlüssel zu erzeugen, werden für einen Augenblick %1 MB freier Speicher gebraucht; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Opening “%1” needs %2 MB of free memory for a moment; close other programs and try again.</source>
            <translation>Um „%1“ zu öffnen, werden für einen Augenblick %2 MB freier Speicher gebraucht; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>“%1” is not protected by a passphrase.</source>
            <translation>„%1“ ist nicht durch eine Passphrase geschützt.</translation>
        </message>
        <message>
            <source>“%1” is protected already; its passphrase can be changed.</source>
            <translation>„%1“ ist schon geschützt; die Passphrase kann geändert werden.</translation>
        </message>
        <message>
            <source>“%1” is damaged: something in it is not what was written. It was not changed.</source>
            <translation>„%1“ ist beschädigt: Etwas darin ist nicht, was geschrieben wurde. Die Datei wurde nicht geändert.</translation>
        </message>
        <message>
            <source>“%1” is damaged: page %2 of %3 is not what was written. It was not changed; save what is whole as a copy.</source>
            <translation>„%1“ ist beschädigt: Seite %2 von %3 ist nicht, was geschrieben wurde. Die Datei wurde nicht geändert; speichern Sie, was unbeschädigt ist, als Kopie.</translation>
        </message>
        <message>
            <source>What was written to “%1” is not what it should be. The study stayed as it was; check the disk.</source>
            <translation>Was nach „%1“ geschrieben wurde, ist nicht, was es sein soll. Die Studie blieb, wie sie war; prüfen Sie den Datenträger.</translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterDialog</name>
        <message>
            <source>Only some ties</source>
            <translation>Nur einige Beziehungen</translation>
        </message>
        <message>
            <source>The model has only ties that satisfy this:</source>
            <translation>Das Modell hat nur Beziehungen, für die das gilt:</translation>
        </message>
        <message>
            <source>all ties; or for example %1</source>
            <translation>alle Beziehungen; oder zum Beispiel %1</translation>
        </message>
        <message>
            <source>Take these ties</source>
            <translation>Diese Beziehungen nehmen</translation>
        </message>
        <message numerus="yes">
            <source>All %n tie(s)</source>
            <translation>
                <numerusform>Die einzige Beziehung</numerusform>
                <numerusform>Alle %n Beziehungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n tie(s)</source>
            <translation>
                <numerusform>%1 von %n Beziehung</numerusform>
                <numerusform>%1 von %n Beziehungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those left out have no value of it</source>
            <translation>
                <numerusform>%n der ausgelassenen hat keinen Wert davon</numerusform>
                <numerusform>%n der ausgelassenen haben keinen Wert davon</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some networks</source>
            <translation>Nur einige Netzwerke</translation>
        </message>
        <message>
            <source>The model has only networks that satisfy this:</source>
            <translation>Das Modell hat nur Netzwerke, für die dies gilt:</translation>
        </message>
        <message>
            <source>all networks; or for example %1</source>
            <translation>alle Netzwerke; oder zum Beispiel %1</translation>
        </message>
        <message>
            <source>Take these networks</source>
            <translation>Diese Netzwerke nehmen</translation>
        </message>
        <message numerus="yes">
            <source>All %n network(s)</source>
            <translation>
                <numerusform>Das einzige Netzwerk</numerusform>
                <numerusform>Alle %n Netzwerke</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n network(s)</source>
            <translation>
                <numerusform>%1 von %n Netzwerk</numerusform>
                <numerusform>%1 von %n Netzwerken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterHeader</name>
        <message>
            <source>Click to sort, click the funnel to filter, drag to move</source>
            <translation>Klick sortiert, Klick auf den Trichter filtert, Ziehen verschiebt</translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterPopup</name>
        <message>
            <source>Filter: %1</source>
            <translation>Filter: %1</translation>
        </message>
        <message>
            <source>Sort up</source>
            <translation>Aufsteigend sortieren</translation>
        </message>
        <message>
            <source>Sort down</source>
            <translation>Absteigend sortieren</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Write a number, such as 12 or 0.5.</source>
            <translation>Schreiben Sie eine Zahl, etwa 12 oder 0,5.</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>Rows with an answer</source>
            <translation>Zeilen mit Antwort</translation>
        </message>
        <message>
            <source>Rows without an answer</source>
            <translation>Zeilen ohne Antwort</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Rows with a value</source>
            <translation>Zeilen mit Wert</translation>
        </message>
        <message>
            <source>Rows without one</source>
            <translation>Zeilen ohne Wert</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForecastPane</name>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Nothing can be imported before this is right:</source>
            <translation>Es kann nichts importiert werden, bevor dies stimmt:</translation>
        </message>
        <message>
            <source>Working out what happens…</source>
            <translation>Es wird ermittelt, was geschieht …</translation>
        </message>
        <message>
            <source>Cancel working out</source>
            <translation>Ermitteln abbrechen</translation>
        </message>
        <message>
            <source>It was not worked out what happens.</source>
            <translation>Es wurde nicht ermittelt, was geschieht.</translation>
        </message>
        <message>
            <source>%1: The names of the columns do not say what the table is about; choose it at “Taken for”.</source>
            <translation>%1: Die Namen der Spalten sagen nicht, wovon die Tabelle handelt; wählen Sie es bei „Gelesen als“.</translation>
        </message>
        <message>
            <source>%1: Click the column that is meant, and choose at “Use as” what it is.</source>
            <translation>%1: Klicken Sie auf die gemeinte Spalte und wählen Sie bei „Verwenden als“, was sie ist.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForeignImportText</name>
        <message>
            <source>“%1” is one question whose options have a column each (%2).</source>
            <translation>„%1“ ist eine Frage, deren Antworten je eine Spalte haben (%2).</translation>
        </message>
        <message>
            <source>The column “%1” was left out.</source>
            <translation>Die Spalte „%1“ wurde weggelassen.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” and others, %n files in all, say what the rest say and were not read.</source>
            <translation>
                <numerusform>„%1“ sagt, was die anderen Dateien sagen, und wurde nicht gelesen.</numerusform>
                <numerusform>„%1“ und andere, insgesamt %n Dateien, sagen, was die übrigen sagen, und wurden nicht gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>All nodes are alteri; of which kind one is says the attribute “%1” (%2).</source>
            <translation>Alle Knoten sind Alteri; welcher Art einer ist, sagt das Merkmal „%1“ (%2).</translation>
        </message>
        <message>
            <source>The interview with “%1” was not finished.</source>
            <translation>Das Interview mit „%1“ wurde nicht beendet.</translation>
        </message>
        <message>
            <source>The names in the interview “%1” are encrypted and stay so; they open with their password.</source>
            <translation>Die Namen im Interview „%1“ sind verschlüsselt und bleiben es; mit ihrem Passwort sind sie lesbar.</translation>
        </message>
        <message>
            <source>Answers to “%1” differ between maps, so it is asked on each map anew.</source>
            <translation>Antworten auf „%1“ unterscheiden sich zwischen Karten; danach wird deshalb auf jeder Karte neu gefragt.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers to “%1” are about a map on which the alter is not, and were left out.</source>
            <translation>
                <numerusform>%n Antwort auf „%1“ gilt einer Karte, auf der der Alter nicht ist, und wurde weggelassen.</numerusform>
                <numerusform>%n Antworten auf „%1“ gelten einer Karte, auf der der Alter nicht ist, und wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%2” is no category that the file lists for “%1”; it was added.</source>
            <translation>„%2“ ist keine Kategorie, die die Datei für „%1“ nennt; sie wurde ergänzt.</translation>
        </message>
        <message numerus="yes">
            <source>“%2” is no answer that “%1” takes; it was left out %n times.</source>
            <translation>
                <numerusform>„%2“ ist keine Antwort auf „%1“; sie wurde %n-mal weggelassen.</numerusform>
                <numerusform>„%2“ ist keine Antwort auf „%1“; sie wurde %n-mal weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” had line breaks or other characters that it cannot have here, or was too long.</source>
            <translation>„%1“ hatte Zeilenumbrüche oder andere Zeichen, die hier nicht möglich sind, oder war zu lang.</translation>
        </message>
        <message>
            <source>Where “%1” has no value the program that wrote the file may mean no; it was left unanswered.</source>
            <translation>Wo „%1“ keinen Wert hat, kann das Programm, das die Datei geschrieben hat, nein meinen; die Frage blieb unbeantwortet.</translation>
        </message>
        <message>
            <source>Of several layouts of the same alteri one is kept; “%1” was left out.</source>
            <translation>Von mehreren Anordnungen derselben Alteri bleibt eine; „%1“ wurde weggelassen.</translation>
        </message>
        <message>
            <source>The picture behind the map “%1” was left out.</source>
            <translation>Das Bild hinter der Karte „%1“ wurde weggelassen.</translation>
        </message>
        <message>
            <source>The map “%1” is turned: its sectors begin at twelve o’clock and go with the clock.</source>
            <translation>Die Karte „%1“ ist gedreht: Ihre Sektoren beginnen bei zwölf Uhr und verlaufen im Uhrzeigersinn.</translation>
        </message>
        <message>
            <source>“%2” is on no map of “%1”.</source>
            <translation>„%2“ ist auf keiner Karte von „%1“.</translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” are between alteri that have one already; they were kept once.</source>
            <translation>
                <numerusform>%n Beziehung der Art „%1“ verbindet Alteri, die schon eine haben; sie wurde nur einmal behalten.</numerusform>
                <numerusform>%n Beziehungen der Art „%1“ verbinden Alteri, die schon eine haben; sie wurden nur einmal behalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Repeated ties have different answers to “%1”; the first one was kept, %n were left out.</source>
            <translation>
                <numerusform>Mehrfache Beziehungen haben verschiedene Antworten auf „%1“; die erste blieb, %n wurde weggelassen.</numerusform>
                <numerusform>Mehrfache Beziehungen haben verschiedene Antworten auf „%1“; die erste blieb, %n wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to itself and were left out.</source>
            <translation>
                <numerusform>%n Beziehung der Art „%1“ führt von einem Alter zu sich selbst und wurde weggelassen.</numerusform>
                <numerusform>%n Beziehungen der Art „%1“ führen von einem Alter zu sich selbst und wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of “%1” lead to nobody who is on the map, and were left out.</source>
            <translation>
                <numerusform>%n Beziehung von „%1“ führt zu niemandem auf der Karte und wurde weggelassen.</numerusform>
                <numerusform>%n Beziehungen von „%1“ führen zu niemandem auf der Karte und wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties of the kind “%1” have a direction in one place and none in another; here they are as the study has them.</source>
            <translation>Beziehungen der Art „%1“ haben hier eine Richtung und dort keine; sie sind jetzt so, wie die Studie sie hat.</translation>
        </message>
        <message>
            <source>Ego of “%1” is the node “%2”.</source>
            <translation>Ego von „%1“ ist der Knoten „%2“.</translation>
        </message>
        <message>
            <source>No node of “%1” is ego; all of them are alteri.</source>
            <translation>Kein Knoten von „%1“ ist Ego; alle sind Alteri.</translation>
        </message>
        <message>
            <source>“%1” was split into %2 networks that have no ties to each other.</source>
            <translation>„%1“ wurde in %2 Netzwerke geteilt, die keine Beziehungen zueinander haben.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>%1: “%2” is “%3” in the study and “%4” in the file; the study’s was kept.</source>
            <translation>%1: „%2“ ist „%3“ in der Studie und „%4“ in der Datei; die Angabe der Studie blieb.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stand where the file has them.</source>
            <translation>
                <numerusform>%n Alter steht, wo die Datei ihn hat.</numerusform>
                <numerusform>%n Alteri stehen, wo die Datei sie hat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places say something else than the answers, which count; these alteri have got another place.</source>
            <translation>
                <numerusform>%n Platz sagt etwas anderes als die Antworten, die gelten; dieser Alter hat einen anderen Platz bekommen.</numerusform>
                <numerusform>%n Plätze sagen etwas anderes als die Antworten, die gelten; diese Alteri haben einen anderen Platz bekommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>%n Alter fehlen die Antworten, die ihm einen Platz auf der Karte geben.</numerusform>
                <numerusform>%n Alteri fehlen die Antworten, die ihnen einen Platz auf der Karte geben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>%n Alter wartet neben seiner Karte, da die Ringe oder Sektoren dort kein Merkmal zeigen; wählen Sie eines in der Gestaltung der Karte, oder platzieren Sie ihn von Hand.</numerusform>
                <numerusform>%n Alteri warten neben ihren Karten, da die Ringe oder Sektoren dort kein Merkmal zeigen; wählen Sie eines in der Gestaltung der Karte, oder platzieren Sie sie von Hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos</source>
            <translation>
                <numerusform>%n Ego</numerusform>
                <numerusform>%n Egos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n Karte</numerusform>
                <numerusform>%n Karten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>%n Alter</numerusform>
                <numerusform>%n Alteri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri</source>
            <translation>
                <numerusform>%n Beziehung zwischen Alteri</numerusform>
                <numerusform>%n Beziehungen zwischen Alteri</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>%n Ego importiert.</numerusform>
                <numerusform>%n Egos importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already; what they lacked was added.</source>
            <translation>
                <numerusform>%n Ego war schon in der Studie; was ihm fehlte, wurde ergänzt.</numerusform>
                <numerusform>%n Egos waren schon in der Studie; was ihnen fehlte, wurde ergänzt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri imported.</source>
            <translation>
                <numerusform>%n Alter importiert.</numerusform>
                <numerusform>%n Alteri importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri imported.</source>
            <translation>
                <numerusform>%n Beziehung zwischen Alteri importiert.</numerusform>
                <numerusform>%n Beziehungen zwischen Alteri importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps were filled.</source>
            <translation>
                <numerusform>%n Lücke wurde gefüllt.</numerusform>
                <numerusform>%n Lücken wurden gefüllt.</numerusform>
            </translation>
        </message>
        <message>
            <source>New attribute of %1: %2 (%3).</source>
            <translation>Neues Merkmal von %1: %2 (%3).</translation>
        </message>
        <message>
            <source>New kind of tie: %1.</source>
            <translation>Neue Art von Beziehung: %1.</translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>Was in der Datei bei „%1“ steht, gibt es in einer Studie nicht; es wurde einmal weggelassen.</numerusform>
                <numerusform>Was in der Datei bei „%1“ steht, gibt es in einer Studie nicht; es wurde %n-mal weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” (%2) in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>Was in der Datei bei „%1“ (%2) steht, gibt es in einer Studie nicht; es wurde einmal weggelassen.</numerusform>
                <numerusform>Was in der Datei bei „%1“ (%2) steht, gibt es in einer Studie nicht; es wurde %n-mal weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not say how its letters are written; it was read as %2. Look at names with accents.</source>
            <translation>„%1“ sagt nicht, wie die Buchstaben codiert sind; gelesen wurde die Datei als %2. Sehen Sie sich Namen mit Umlauten und Akzenten an.</translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to ego; which way a tie of ego goes is not kept.</source>
            <translation>
                <numerusform>%n Beziehung der Art „%1“ führt von einem Alter zum Ego; in welche Richtung eine Beziehung des Egos geht, wird nicht behalten.</numerusform>
                <numerusform>%n Beziehungen der Art „%1“ führen von einem Alter zum Ego; in welche Richtung eine Beziehung des Egos geht, wird nicht behalten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ForeignStudyText</name>
        <message>
            <source>Studies of other programs (%1)</source>
            <translation>Studien anderer Programme (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Encrypted names</source>
            <translation>Verschlüsselte Namen</translation>
        </message>
        <message>
            <source>Password of the names</source>
            <translation>Passwort der Namen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForgetDialog</name>
        <message>
            <source>What happened up to and including</source>
            <translation>Was geschah, bis einschließlich</translation>
        </message>
        <message>
            <source>An ego, with everything that was ever said about it</source>
            <translation>Ein Ego mit allem, was je darüber gesagt wurde</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>The history keeps everything that was ever entered, so that it can be undone: deleted names too. What is forgotten is removed from the file for good and cannot be brought back. Copies, backups and exports elsewhere keep what they have.</source>
            <translation>Der Verlauf bewahrt alles, was je eingegeben wurde, damit es rückgängig gemacht werden kann: auch gelöschte Namen. Was vergessen wird, wird endgültig aus der Datei entfernt und lässt sich nicht zurückholen. Kopien, Sicherungen und Exporte anderswo behalten, was sie haben.</translation>
        </message>
        <message>
            <source>Forget for good</source>
            <translation>Endgültig vergessen</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormBar</name>
        <message>
            <source>%1 with byte order mark</source>
            <translation>%1 mit Byte-Order-Mark</translation>
        </message>
        <message>
            <source>First line &amp;names the columns</source>
            <translation>Erste Zeile &amp;nennt die Spalten</translation>
        </message>
        <message>
            <source>&amp;Taken for</source>
            <translation>&amp;Gelesen als</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Codierung</translation>
        </message>
        <message>
            <source>&amp;Separated by</source>
            <translation>Ge&amp;trennt durch</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Wie erkannt</translation>
        </message>
        <message>
            <source>As found: %1</source>
            <translation>Wie erkannt: %1</translation>
        </message>
        <message>
            <source>nothing known</source>
            <translation>nichts Bekanntes</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormatText</name>
        <message>
            <source>PNG picture</source>
            <translation>PNG-Bild</translation>
        </message>
        <message>
            <source>PNG (pixels)</source>
            <translation>PNG (Pixel)</translation>
        </message>
        <message>
            <source>SVG picture</source>
            <translation>SVG-Bild</translation>
        </message>
        <message>
            <source>SVG (vectors)</source>
            <translation>SVG (Vektoren)</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF-Dokument</translation>
        </message>
        <message>
            <source>PDF (vectors)</source>
            <translation>PDF (Vektoren)</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>TIFF-Bild</translation>
        </message>
        <message>
            <source>TIFF (pixels)</source>
            <translation>TIFF (Pixel)</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormulaEdit</name>
        <message>
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
    </context>
    <context>
        <name>alteri::GapPanel</name>
        <message>
            <source>Nothing is left open on this map.</source>
            <translation>Auf dieser Karte ist nichts mehr offen.</translation>
        </message>
        <message>
            <source>What is left open</source>
            <translation>Was noch offen ist</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1: %n offen</numerusform>
                <numerusform>%1: %n offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs not asked about</source>
            <translation>
                <numerusform>Nach %n Paar nicht gefragt</numerusform>
                <numerusform>Nach %n Paaren nicht gefragt</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody in the ring “%1”</source>
            <translation>Niemand im Ring „%1“</translation>
        </message>
        <message numerus="yes">
            <source>Ego: %n open</source>
            <translation>
                <numerusform>Ego: %n offen</numerusform>
                <numerusform>Ego: %n offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiteres</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::GeneratorStepPage</name>
        <message>
            <source>Partners named before; space picks one again</source>
            <translation>Früher genannte Partner; die Leertaste wählt einen noch einmal</translation>
        </message>
        <message numerus="yes">
            <source>%n named</source>
            <translation>
                <numerusform>%n genannt</numerusform>
                <numerusform>%n genannt</numerusform>
            </translation>
        </message>
        <message>
            <source>At least %1 are asked for</source>
            <translation>Gefragt ist nach mindestens %1</translation>
        </message>
        <message>
            <source>That is more than the %1 that are asked for</source>
            <translation>Das sind mehr als die %1, nach denen gefragt ist</translation>
        </message>
        <message>
            <source>At most %1 are asked for</source>
            <translation>Gefragt ist nach höchstens %1</translation>
        </message>
        <message>
            <source>In the line, behind the name and a semicolon: %1</source>
            <translation>In der Zeile, hinter dem Namen und einem Semikolon: %1</translation>
        </message>
        <message>
            <source>Name again</source>
            <translation>Noch einmal nennen</translation>
        </message>
        <message>
            <source>Take back the naming</source>
            <translation>Nennung zurücknehmen</translation>
        </message>
        <message>
            <source>Named before</source>
            <translation>Schon genannt</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupDialog</name>
        <message>
            <source>Put categories together</source>
            <translation>Kategorien zusammenfassen</translation>
        </message>
        <message>
            <source>Categories of “%1” that this model takes as one</source>
            <translation>Kategorien von „%1“, die dieses Modell als eine nimmt</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Name der Gruppe</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <source>Tick two or more categories.</source>
            <translation>Kreuzen Sie zwei oder mehr Kategorien an.</translation>
        </message>
        <message>
            <source>Give the group a name.</source>
            <translation>Geben Sie der Gruppe einen Namen.</translation>
        </message>
        <message>
            <source>A category or another group is called so already.</source>
            <translation>Eine Kategorie oder eine andere Gruppe heißt schon so.</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupingDialog</name>
        <message>
            <source>Put into group</source>
            <translation>In Gruppe legen</translation>
        </message>
        <message>
            <source>Also give the shares of the groups short names (%1)</source>
            <translation>Den Anteilen der Gruppen auch kurze Namen geben (%1)</translation>
        </message>
        <message>
            <source>Group categories</source>
            <translation>Kategorien gruppieren</translation>
        </message>
        <message>
            <source>Groups and categories</source>
            <translation>Gruppen und Kategorien</translation>
        </message>
        <message>
            <source>New grouping</source>
            <translation>Neue Gruppierung</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>a short name for formulas, for example type4</source>
            <translation>ein kurzer Name für Formeln, zum Beispiel type4</translation>
        </message>
        <message>
            <source>as people read it in tables</source>
            <translation>wie man es in Tabellen liest</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruppierung</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Selected categories:</source>
            <translation>Ausgewählte Kategorien:</translation>
        </message>
        <message>
            <source>name of a group, or a new one</source>
            <translation>Name einer Gruppe oder ein neuer</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Save grouping</source>
            <translation>Gruppierung speichern</translation>
        </message>
        <message>
            <source>Delete grouping</source>
            <translation>Gruppierung löschen</translation>
        </message>
        <message>
            <source>The study has no attribute with categories.</source>
            <translation>Die Studie hat kein Merkmal mit Kategorien.</translation>
        </message>
        <message>
            <source>Give the grouping a name.</source>
            <translation>Geben Sie der Gruppierung einen Namen.</translation>
        </message>
        <message>
            <source>A grouping needs at least two groups.</source>
            <translation>Eine Gruppierung braucht mindestens zwei Gruppen.</translation>
        </message>
        <message>
            <source>Change grouping</source>
            <translation>Gruppierung ändern</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupingTree</name>
        <message>
            <source>Group and categories</source>
            <translation>Gruppe und Kategorien</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>On their own</source>
            <translation>Für sich</translation>
        </message>
        <message>
            <source>Each of these stays a category of its own.</source>
            <translation>Jede davon bleibt eine eigene Kategorie.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>These count as missing in the grouping.</source>
            <translation>Diese gelten in der Gruppierung als fehlend.</translation>
        </message>
        <message>
            <source>Double-click to rename</source>
            <translation>Doppelklick benennt um</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideBar</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>The step before (PgUp)</source>
            <translation>Der Schritt davor (Bild↑)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>The next step (PgDn)</source>
            <translation>Der nächste Schritt (Bild↓)</translation>
        </message>
        <message>
            <source>Free map</source>
            <translation>Freie Karte</translation>
        </message>
        <message>
            <source>Leaves the guide and comes back to this step (F5)</source>
            <translation>Verlässt den Leitfaden und kommt zu diesem Schritt zurück (F5)</translation>
        </message>
        <message>
            <source>This step is in the guide no more; PgDn goes to the first one</source>
            <translation>Diesen Schritt gibt es im Leitfaden nicht mehr; Bild↓ geht zum ersten</translation>
        </message>
        <message>
            <source>“%1” is not shown any more; PgDn goes on</source>
            <translation>„%1“ wird nicht mehr gezeigt; Bild↓ geht weiter</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Schritt %1 von %2: %3</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Nichts fehlt</translation>
        </message>
        <message>
            <source>Missing: %1 here, %2 in all</source>
            <translation>Es fehlen: %1 hier, %2 insgesamt</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuidePage</name>
        <message>
            <source>This study has no interview guide yet. Press “Add step” and choose what happens first: a text, questions about ego, names of partners…</source>
            <translation>Diese Studie hat noch keinen Interviewleitfaden. Drücken Sie „Schritt hinzufügen“ und wählen Sie, was zuerst geschieht: ein Text, Fragen zu Ego, Namen von Partnern …</translation>
        </message>
        <message>
            <source>Steps of the guide</source>
            <translation>Schritte des Leitfadens</translation>
        </message>
        <message>
            <source>Add step</source>
            <translation>Schritt hinzufügen</translation>
        </message>
        <message>
            <source>Adds a step behind the selected one</source>
            <translation>Fügt einen Schritt hinter dem ausgewählten hinzu</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>The same step once more</source>
            <translation>Derselbe Schritt noch einmal</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Takes the step out of the guide; no answer is lost</source>
            <translation>Nimmt den Schritt aus dem Leitfaden; keine Antwort geht verloren</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Earlier in the interview</source>
            <translation>Früher im Interview</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Later in the interview</source>
            <translation>Später im Interview</translation>
        </message>
        <message>
            <source>Try it…</source>
            <translation>Erproben …</translation>
        </message>
        <message>
            <source>Leads made-up respondents through the guide, in a copy</source>
            <translation>Führt erfundene Befragte durch den Leitfaden, in einer Kopie</translation>
        </message>
        <message>
            <source>What can hardly be meant</source>
            <translation>Was kaum gemeint sein kann</translation>
        </message>
        <message>
            <source>%1, shown if %2</source>
            <translation>%1, gezeigt, wenn %2</translation>
        </message>
        <message>
            <source>Nothing stands in the way of this guide.</source>
            <translation>Diesem Leitfaden steht nichts im Weg.</translation>
        </message>
        <message>
            <source>What can hardly be meant:</source>
            <translation>Was kaum gemeint sein kann:</translation>
        </message>
        <message>
            <source>Duplicate step</source>
            <translation>Schritt duplizieren</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (Kopie)</translation>
        </message>
        <message numerus="yes">
            <source>At this step %n partners were named. They stay, but it is forgotten that it was here.</source>
            <translation>
                <numerusform>Bei diesem Schritt wurde ein Partner genannt. Er bleibt, aber dass es hier war, wird vergessen.</numerusform>
                <numerusform>Bei diesem Schritt wurden %n Partner genannt. Sie bleiben, aber dass es hier war, wird vergessen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete step</source>
            <translation>Schritt löschen</translation>
        </message>
        <message>
            <source>Move step</source>
            <translation>Schritt verschieben</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideRun</name>
        <message>
            <source>Interviewer</source>
            <translation>Interviewende Person</translation>
        </message>
        <message>
            <source>Go to step “%1”</source>
            <translation>Zu Schritt „%1“ gehen</translation>
        </message>
        <message>
            <source>This study has no interview guide yet. Ctrl+B, page “Interview guide”, makes one.</source>
            <translation>Diese Studie hat noch keinen Interviewleitfaden. Strg+B, Seite „Interviewleitfaden“, legt einen an.</translation>
        </message>
        <message>
            <source>Leave the guide</source>
            <translation>Leitfaden verlassen</translation>
        </message>
        <message>
            <source>This is the last step. F5 leaves the guide.</source>
            <translation>Das ist der letzte Schritt. F5 verlässt den Leitfaden.</translation>
        </message>
        <message>
            <source>Your name or code, kept with the times of every step and with what you change</source>
            <translation>Ihr Name oder Kürzel, festgehalten mit den Zeiten jedes Schrittes und mit dem, was Sie ändern</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideText</name>
        <message>
            <source>The condition “%1” cannot be read, so that it counts as holding. %2</source>
            <translation>Die Bedingung „%1“ ist nicht lesbar und gilt deshalb als erfüllt. %2</translation>
        </message>
        <message>
            <source>The condition “%1” can never hold.</source>
            <translation>Die Bedingung „%1“ kann nie zutreffen.</translation>
        </message>
        <message>
            <source>The condition “%1” rests on “%2”, which is asked for only here or later.</source>
            <translation>Die Bedingung „%1“ beruht auf „%2“, wonach erst hier oder später gefragt wird.</translation>
        </message>
        <message>
            <source>It has no question. Write it in the field “Question”.</source>
            <translation>Es fehlt die Frage. Schreiben Sie sie in das Feld „Frage“.</translation>
        </message>
        <message>
            <source>It asks nothing. Add an attribute below “Questions”.</source>
            <translation>Es wird nichts gefragt. Fügen Sie unter „Fragen“ ein Merkmal hinzu.</translation>
        </message>
        <message>
            <source>It asks for no kind of tie. Choose one.</source>
            <translation>Es wird nach keiner Art von Beziehung gefragt. Wählen Sie eine.</translation>
        </message>
        <message>
            <source>No attribute of ego keeps the consent. Add the step anew.</source>
            <translation>Kein Merkmal von Ego hält die Einwilligung fest. Legen Sie den Schritt neu an.</translation>
        </message>
        <message>
            <source>It is about those named at a step that is no name generator. Choose one.</source>
            <translation>Es geht um die Genannten eines Schritts, der kein Namensgenerator ist. Wählen Sie einen.</translation>
        </message>
        <message>
            <source>It is about those named at “%1”, which comes later.</source>
            <translation>Es geht um die bei „%1“ Genannten, aber dieser Schritt kommt später.</translation>
        </message>
        <message>
            <source>The smallest number of names is more than the largest.</source>
            <translation>Die kleinste Zahl der Namen ist größer als die größte.</translation>
        </message>
        <message>
            <source>It cannot ask for “%1”, which is about others.</source>
            <translation>Nach „%1“ kann hier nicht gefragt werden; das Merkmal betrifft andere.</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Questions about ego</source>
            <translation>Fragen zu Ego</translation>
        </message>
        <message>
            <source>Name generator</source>
            <translation>Namensgenerator</translation>
        </message>
        <message>
            <source>Name interpreter</source>
            <translation>Namensinterpretator</translation>
        </message>
        <message>
            <source>Placing on the map</source>
            <translation>Platzieren auf der Karte</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Beziehungen zwischen Alteri</translation>
        </message>
        <message>
            <source>Free work on the map</source>
            <translation>Freies Arbeiten auf der Karte</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <source>Form, one alter after the other</source>
            <translation>Formular, ein Alter nach dem anderen</translation>
        </message>
        <message>
            <source>Table of all alteri</source>
            <translation>Tabelle aller Alteri</translation>
        </message>
        <message>
            <source>Sorting into bins</source>
            <translation>Sortieren in Fächer</translation>
        </message>
        <message>
            <source>One at a time</source>
            <translation>Einer nach dem anderen</translation>
        </message>
        <message>
            <source>Freely</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Pair by pair</source>
            <translation>Paar für Paar</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>Drawing on the map</source>
            <translation>Zeichnen auf der Karte</translation>
        </message>
        <message>
            <source>The condition “%1” rests on “%2”, which is answered only on the map that a step of placing has of its own. Conditions look at the map of the interview.</source>
            <translation>Die Bedingung „%1“ beruht auf „%2“, das nur auf der eigenen Karte eines Schritts zum Platzieren beantwortet wird. Bedingungen beziehen sich auf die Karte des Interviews.</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpBrowser</name>
        <message>
            <source>Page of the help</source>
            <translation>Seite der Hilfe</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpMark</name>
        <message>
            <source>Opens the help about this</source>
            <translation>Öffnet die Hilfe dazu</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpWindow</name>
        <message>
            <source>Help – Alteri</source>
            <translation>Hilfe – Alteri</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search all pages</source>
            <translation>Alle Seiten durchsuchen</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>No page has all these words.</source>
            <translation>Keine Seite enthält alle diese Wörter.</translation>
        </message>
    </context>
    <context>
        <name>alteri::HistoryPanel</name>
        <message>
            <source>Nothing has happened on this map yet.</source>
            <translation>Auf dieser Karte ist noch nichts geschehen.</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Zurück zum jetzigen Stand</translation>
        </message>
        <message>
            <source>History of this map</source>
            <translation>Verlauf dieser Karte</translation>
        </message>
        <message>
            <source>Shows the map after each gesture, one after the other</source>
            <translation>Zeigt die Karte nach jedem Schritt, einen nach dem anderen</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Play back</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>The map of that moment is being made…</source>
            <translation>Die Karte dieses Augenblicks wird gezeichnet …</translation>
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
            <translation>Die Studie ist mit keinem Hub verbunden; treten Sie ihr dort bei, oder stellen Sie sie dort ein.</translation>
        </message>
        <message>
            <source>The study “%1” is connected to a hub. What is forgotten or moved here would stay there; leave the hub first.</source>
            <translation>Die Studie „%1“ ist mit einem Hub verbunden. Was hier vergessen oder verschoben wird, bliebe dort; verlassen Sie zuerst den Hub.</translation>
        </message>
        <message>
            <source>“%1” cannot be taken back: others have gone on with the same since.</source>
            <translation>„%1“ kann nicht zurückgenommen werden: Andere haben seither daran weitergearbeitet.</translation>
        </message>
        <message>
            <source>The hub has no such study for this login; ask its owner to admit you.</source>
            <translation>Der Hub hat für diese Anmeldung keine solche Studie; bitten Sie ihren Besitzer, Sie zuzulassen.</translation>
        </message>
        <message>
            <source>The hub has this study already; join it there.</source>
            <translation>Der Hub hat diese Studie schon; treten Sie ihr dort bei.</translation>
        </message>
        <message>
            <source>The study on the hub is of another version of Alteri (%1). With a newer one there, take that version; with an older one, its owner has to sync first.</source>
            <translation>Die Studie auf dem Hub ist von einer anderen Version von Alteri (%1). Ist die dort neuer, nehmen Sie jene Version; ist sie älter, muss zuerst ihr Besitzer abgleichen.</translation>
        </message>
        <message>
            <source>A password must not stand in the connection: put it into the file “.pgpass”, which only you can read.</source>
            <translation>In der Verbindung darf kein Passwort stehen: Es gehört in die Datei „.pgpass“, die nur Sie lesen können.</translation>
        </message>
        <message>
            <source>The schema “%1” holds something else than a study that was published; take another name.</source>
            <translation>Das Schema „%1“ enthält etwas anderes als eine veröffentlichte Studie; nehmen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The query gives no table with rows; write one that begins with SELECT.</source>
            <translation>Die Abfrage ergibt keine Tabelle mit Zeilen; schreiben Sie eine, die mit SELECT beginnt.</translation>
        </message>
        <message>
            <source>The hub cannot be reached%1. Everything is in this file; what was done waits.</source>
            <translation>Der Hub ist nicht erreichbar%1. Alles ist in dieser Datei; was getan wurde, wartet.</translation>
        </message>
        <message>
            <source>Nothing was sent to the hub “%1”: over the net its certificate must be checked. Set sslmode=verify-full and sslrootcert for the service.</source>
            <translation>An den Hub „%1“ wurde nichts gesendet: Über das Netz muss sein Zertifikat geprüft werden. Setzen Sie für den Dienst sslmode=verify-full und sslrootcert.</translation>
        </message>
        <message>
            <source>The hub’s certificate is not the one expected%1. Nothing was sent.</source>
            <translation>Das Zertifikat des Hubs ist nicht das erwartete%1. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The hub refuses this login%1; look at the service and at “.pgpass”.</source>
            <translation>Der Hub lehnt diese Anmeldung ab%1; sehen Sie sich den Dienst und „.pgpass“ an.</translation>
        </message>
        <message>
            <source>You may not do this on the hub%1. Everything is in this file.</source>
            <translation>Das dürfen Sie auf dem Hub nicht%1. Alles ist in dieser Datei.</translation>
        </message>
        <message>
            <source>The hub has no space left. Everything is in this file.</source>
            <translation>Der Hub hat keinen Platz mehr. Alles ist in dieser Datei.</translation>
        </message>
        <message>
            <source>This database is no hub; its administrator makes it one by “alteri-cli hub init”.</source>
            <translation>Diese Datenbank ist kein Hub; ihre Verwaltung macht sie mit „alteri-cli hub init“ dazu.</translation>
        </message>
        <message>
            <source>This database is a hub already. Nothing was changed.</source>
            <translation>Diese Datenbank ist schon ein Hub. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The database refused: %1.</source>
            <translation>Die Datenbank hat abgelehnt: %1.</translation>
        </message>
        <message>
            <source>The hub’s log is not what was written (step %1). Nothing was taken over; tell the hub’s administrator.</source>
            <translation>Das Protokoll des Hubs ist nicht das, was geschrieben wurde (Schritt %1). Nichts wurde übernommen; sagen Sie es der Verwaltung des Hubs.</translation>
        </message>
        <message>
            <source>Step %1 of the hub does not fit this file. Nothing was taken over; join the study anew, and merge this file into it as another copy.</source>
            <translation>Schritt %1 des Hubs passt nicht zu dieser Datei. Nichts wurde übernommen; treten Sie der Studie neu bei, und führen Sie diese Datei als andere Kopie mit ihr zusammen.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportAssistant</name>
        <message>
            <source>Import tables</source>
            <translation>Tabellen importieren</translation>
        </message>
        <message>
            <source>Join answers</source>
            <translation>Antworten anfügen</translation>
        </message>
        <message>
            <source>Next delivery</source>
            <translation>Nächste Lieferung</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Erste Zeilen</translation>
        </message>
        <message>
            <source>&amp;Work out what happens</source>
            <translation>Er&amp;mitteln, was geschieht</translation>
        </message>
        <message>
            <source>Add tables…</source>
            <translation>Tabellen hinzufügen …</translation>
        </message>
        <message>
            <source>Remo&amp;ve table</source>
            <translation>Tabelle &amp;weglassen</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Labels from a table</source>
            <translation>Bezeichnungen aus einer Tabelle</translation>
        </message>
        <message numerus="yes">
            <source>The tables have %n rows; “Work out what happens” reads them all.</source>
            <translation>
                <numerusform>Die Tabellen haben %n Zeile; „Ermitteln, was geschieht“ liest sie alle.</numerusform>
                <numerusform>Die Tabellen haben %n Zeilen; „Ermitteln, was geschieht“ liest sie alle.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importieren</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>Anf&amp;ügen</translation>
        </message>
        <message>
            <source>U&amp;pdate</source>
            <translation>Aktua&amp;lisieren</translation>
        </message>
        <message>
            <source>All egos of the tables are new.</source>
            <translation>Alle Egos der Tabellen sind neu.</translation>
        </message>
        <message>
            <source>Columns become new attributes of those that the study has, or fill gaps. Nothing is replaced, and nobody is added.</source>
            <translation>Spalten werden neue Merkmale derer, die die Studie hat, oder füllen Lücken. Nichts wird ersetzt, und niemand kommt hinzu.</translation>
        </message>
        <message>
            <source>Read as the tables before: other answers replace those that there are, new rows come in.</source>
            <translation>Gelesen wie die Tabellen zuvor: Andere Antworten ersetzen die vorhandenen, neue Zeilen kommen hinzu.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportText</name>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>%n Ego importiert.</numerusform>
                <numerusform>%n Egos importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri imported.</source>
            <translation>
                <numerusform>%n Alter importiert.</numerusform>
                <numerusform>%n Alteri importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri imported.</source>
            <translation>
                <numerusform>%n Beziehung zwischen Alteri importiert.</numerusform>
                <numerusform>%n Beziehungen zwischen Alteri importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties were named from both ends and kept once.</source>
            <translation>
                <numerusform>%n Beziehung wurde von beiden Seiten genannt und einmal behalten.</numerusform>
                <numerusform>%n Beziehungen wurden von beiden Seiten genannt und einmal behalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty or NA and give no answer.</source>
            <translation>
                <numerusform>%n Zelle ist leer oder NA und ergibt keine Antwort.</numerusform>
                <numerusform>%n Zellen sind leer oder NA und ergeben keine Antwort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>%n Alter fehlen die Antworten, die ihm einen Platz auf der Karte geben.</numerusform>
                <numerusform>%n Alteri fehlen die Antworten, die ihnen einen Platz auf der Karte geben.</numerusform>
            </translation>
        </message>
        <message>
            <source>New attribute of %1: %2 (%3).</source>
            <translation>Neues Merkmal von %1: %2 (%3).</translation>
        </message>
        <message>
            <source>New kind of tie: %1.</source>
            <translation>Neue Art von Beziehung: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>%n Alter wartet neben seiner Karte, da die Ringe oder Sektoren dort kein Merkmal zeigen; wählen Sie eines in der Gestaltung der Karte, oder platzieren Sie ihn von Hand.</numerusform>
                <numerusform>%n Alteri warten neben ihren Karten, da die Ringe oder Sektoren dort kein Merkmal zeigen; wählen Sie eines in der Gestaltung der Karte, oder platzieren Sie sie von Hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as the pairs of alteri.</source>
            <translation>
                <numerusform>%n Spalte von %1, „%2“, wird als Paar von Alteri gelesen.</numerusform>
                <numerusform>%n Spalten von %1, etwa „%2“, werden als Paare von Alteri gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as those of alteri.</source>
            <translation>
                <numerusform>%n Spalte von %1, „%2“, wird als Spalte der Alteri gelesen.</numerusform>
                <numerusform>%n Spalten von %1, etwa „%2“, werden als Spalten der Alteri gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, before those of alteri, are read as those of egos.</source>
            <translation>
                <numerusform>%n Spalte von %1 vor denen der Alteri wird als Spalte der Egos gelesen.</numerusform>
                <numerusform>%n Spalten von %1 vor denen der Alteri werden als Spalten der Egos gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places for alteri in %1 hold nothing and are left out.</source>
            <translation>
                <numerusform>%n Platz für einen Alter in %1 ist leer und wird weggelassen.</numerusform>
                <numerusform>%n Plätze für Alteri in %1 sind leer und werden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri in %1 are more than “%2” says and are left out.</source>
            <translation>
                <numerusform>%n Alter in %1 ist mehr, als „%2“ sagt, und wird weggelassen.</numerusform>
                <numerusform>%n Alteri in %1 sind mehr, als „%2“ sagt, und werden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells of pairs in %1 hold 0 and are no ties.</source>
            <translation>
                <numerusform>%n Zelle der Paare in %1 enthält 0 und ist keine Beziehung.</numerusform>
                <numerusform>%n Zellen der Paare in %1 enthalten 0 und sind keine Beziehungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is read as the matrix of the ties of the ego “%2”.</source>
            <translation>%1 wird als Matrix der Beziehungen von Ego „%2“ gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>There is no table of egos; %n egos are those that %1 names. Egos who named nobody are not among them.</source>
            <translation>
                <numerusform>Es gibt keine Tabelle der Egos; %n Ego ist das, das %1 nennt. Egos, die niemanden genannt haben, fehlen.</numerusform>
                <numerusform>Es gibt keine Tabelle der Egos; %n Egos sind die, die %1 nennt. Egos, die niemanden genannt haben, fehlen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no table of alteri; %n alteri are those that %1 names. Alteri without ties are not among them.</source>
            <translation>
                <numerusform>Es gibt keine Tabelle der Alteri; %n Alter ist der, den %1 nennt. Alteri ohne Beziehungen fehlen.</numerusform>
                <numerusform>Es gibt keine Tabelle der Alteri; %n Alteri sind die, die %1 nennt. Alteri ohne Beziehungen fehlen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes from %2; its codes -1 to -4 are read as refused, does not know, does not apply and not asked.</source>
            <translation>%1 kommt von %2; die Codes -1 bis -4 werden gelesen als verweigert, weiß nicht, trifft nicht zu und nicht gefragt.</translation>
        </message>
        <message>
            <source>%1 has no column of ids of alteri (alter_id); they are numbered within their egos.</source>
            <translation>%1 hat keine Spalte mit Kennungen der Alteri (alter_id); sie werden innerhalb ihrer Egos nummeriert.</translation>
        </message>
        <message>
            <source>%1 is read as a table of the ego “%2”, by its name.</source>
            <translation>%1 wird nach dem Dateinamen als Tabelle von Ego „%2“ gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>%n tables, as %1, are read as one.</source>
            <translation>
                <numerusform>%n Tabelle, %1, wird als eine gelesen.</numerusform>
                <numerusform>%n Tabellen, etwa %1, werden als eine gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet %1 is about no egos, alteri or ties and is left out.</source>
            <translation>Das Blatt %1 handelt nicht von Egos, Alteri oder Beziehungen und wird weggelassen.</translation>
        </message>
        <message>
            <source>ego “%1”</source>
            <translation>Ego „%1“</translation>
        </message>
        <message>
            <source>ego “%1”, alter “%2”</source>
            <translation>Ego „%1“, Alter „%2“</translation>
        </message>
        <message>
            <source>“%1” was “%2” and is “%3” now.</source>
            <translation>„%1“ war „%2“ und ist jetzt „%3“.</translation>
        </message>
        <message>
            <source>“%1” is “%2” in the study and “%3” in the table; it stays as it is.</source>
            <translation>„%1“ ist in der Studie „%2“ und in der Tabelle „%3“; es bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>%1, line %2: %3: %4</source>
            <translation>%1, Zeile %2: %3: %4</translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already.</source>
            <translation>
                <numerusform>%n Ego war schon in der Studie.</numerusform>
                <numerusform>%n Egos waren schon in der Studie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri were in the study already.</source>
            <translation>
                <numerusform>%n Alter war schon in der Studie.</numerusform>
                <numerusform>%n Alteri waren schon in der Studie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri were in the study already.</source>
            <translation>
                <numerusform>%n Beziehung zwischen Alteri war schon in der Studie.</numerusform>
                <numerusform>%n Beziehungen zwischen Alteri waren schon in der Studie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers fill gaps.</source>
            <translation>
                <numerusform>%n Antwort füllt eine Lücke.</numerusform>
                <numerusform>%n Antworten füllen Lücken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more answers differ from those of the study.</source>
            <translation>
                <numerusform>%n weitere Antwort weicht von der Studie ab.</numerusform>
                <numerusform>%n weitere Antworten weichen von der Studie ab.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are left out, since the study does not know whom they are about: %1.</source>
            <translation>
                <numerusform>%n Zeile wird weggelassen, da in der Studie nicht vorkommt, wen sie betrifft: %1.</numerusform>
                <numerusform>%n Zeilen werden weggelassen, da in der Studie nicht vorkommt, wen sie betreffen: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Egos have a map for each wave: %1.</source>
            <translation>Egos haben für jede Welle eine Karte: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n maps of waves are empty, since only later waves have alteri of their egos.</source>
            <translation>
                <numerusform>%n Karte einer Welle ist leer, da erst spätere Wellen Alteri ihres Egos haben.</numerusform>
                <numerusform>%n Karten von Wellen sind leer, da erst spätere Wellen Alteri ihrer Egos haben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Line breaks in %n names are read as spaces.</source>
            <translation>
                <numerusform>Zeilenumbrüche in %n Namen werden als Leerzeichen gelesen.</numerusform>
                <numerusform>Zeilenumbrüche in %n Namen werden als Leerzeichen gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1 are read as those of egos.</source>
            <translation>
                <numerusform>%n Spalte von %1 wird als Spalte der Egos gelesen.</numerusform>
                <numerusform>%n Spalten von %1 werden als Spalten der Egos gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of %1 say something else of ego in “%2” than the row before that counts; they are not used for it.</source>
            <translation>
                <numerusform>%n Zeile von %1 sagt in „%2“ anderes über Ego als die Zeile davor, die zählt; sie wird dafür nicht verwendet.</numerusform>
                <numerusform>%n Zeilen von %1 sagen in „%2“ anderes über Ego als die Zeile davor, die zählt; sie werden dafür nicht verwendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is “%2” in the study and “%3” in the table; it will be replaced.</source>
            <translation>„%1“ ist „%2“ in der Studie und „%3“ in der Tabelle; es wird ersetzt.</translation>
        </message>
        <message numerus="yes">
            <source>%n egos are in the study already.</source>
            <translation>
                <numerusform>%n Ego ist schon in der Studie.</numerusform>
                <numerusform>%n Egos sind schon in der Studie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri are in the study already.</source>
            <translation>
                <numerusform>%n Alter ist schon in der Studie.</numerusform>
                <numerusform>%n Alteri sind schon in der Studie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri are in the study already.</source>
            <translation>
                <numerusform>%n Beziehung zwischen Alteri ist schon in der Studie.</numerusform>
                <numerusform>%n Beziehungen zwischen Alteri sind schon in der Studie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos will come in.</source>
            <translation>
                <numerusform>%n Ego kommt hinzu.</numerusform>
                <numerusform>%n Egos kommen hinzu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri will come in.</source>
            <translation>
                <numerusform>%n Alter kommt hinzu.</numerusform>
                <numerusform>%n Alteri kommen hinzu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri will come in.</source>
            <translation>
                <numerusform>%n Beziehung zwischen Alteri kommt hinzu.</numerusform>
                <numerusform>%n Beziehungen zwischen Alteri kommen hinzu.</numerusform>
            </translation>
        </message>
        <message>
            <source>The column “%2” of %1 is read as an age, which is what the word means in German, and not as who an alter is.</source>
            <translation>Die Spalte „%2“ von %1 wird als Lebensalter gelesen und nicht als Kennung der Alteri.</translation>
        </message>
        <message>
            <source>Ties of the kind “%2” in %1 are not the same there and back, so they have a direction.</source>
            <translation>Beziehungen der Art „%2“ in %1 sind hin und zurück nicht gleich; sie haben also eine Richtung.</translation>
        </message>
        <message>
            <source>The columns of %1 that become “%2” differ in their labels or in what means missing; what not all of them say is left out.</source>
            <translation>Die Spalten von %1, die zu „%2“ werden, unterscheiden sich in ihren Bezeichnungen oder darin, was fehlend bedeutet; was nicht alle sagen, wird weggelassen.</translation>
        </message>
        <message>
            <source>The column “%2” of %1 is read as who an alter is. If it is an age, give it another name or choose another use.</source>
            <translation>Die Spalte „%2“ von %1 wird als Kennung der Alteri gelesen. Ist sie ein Lebensalter, benennen Sie sie um, oder wählen Sie eine andere Verwendung.</translation>
        </message>
    </context>
    <context>
        <name>alteri::InfluencePage</name>
        <message>
            <source>no estimate without this ego</source>
            <translation>ohne dieses Ego kein Schätzwert</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %n ties</source>
            <translation>
                <numerusform>%1: %2, %n Beziehung</numerusform>
                <numerusform>%1: %2, %n Beziehungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Influence of egos</source>
            <translation>Einfluss der Egos</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Berechnen</translation>
        </message>
        <message>
            <source>Cook's distance</source>
            <translation>Cook-Distanz</translation>
        </message>
        <message>
            <source>DFBETAS: %1</source>
            <translation>DFBETAS: %1</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Die Berechnung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Each ego is left out in turn …</source>
            <translation>Jedes Ego wird der Reihe nach ausgelassen …</translation>
        </message>
        <message>
            <source>%1: influence of each %2 on all coefficients</source>
            <translation>%1: Einfluss je %2 auf alle Koeffizienten</translation>
        </message>
        <message>
            <source>%1: influence of each %2 on %3</source>
            <translation>%1: Einfluss je %2 auf %3</translation>
        </message>
        <message>
            <source>DFBETAS</source>
            <translation>DFBETAS</translation>
        </message>
        <message>
            <source>Hatched: above 4/J = %1 (J groups), worth a look.</source>
            <translation>Schraffiert: über 4/J = %1 (J Gruppen), einen Blick wert.</translation>
        </message>
        <message>
            <source>Change of b in standard errors when the group is there. Hatched: beyond 2/√J = %1 (J groups), worth a look.</source>
            <translation>Änderung von b in Standardfehlern, wenn die Gruppe dabei ist. Schraffiert: jenseits von 2/√J = %1 (J Gruppen), einen Blick wert.</translation>
        </message>
    </context>
    <context>
        <name>alteri::Inspector</name>
        <message>
            <source>Select an alter on the map to see and code it here.</source>
            <translation>Wählen Sie auf der Karte einen Alter, um ihn hier zu sehen und zu codieren.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter (Partner)</translation>
        </message>
        <message>
            <source>Tie to ego</source>
            <translation>Beziehung zu Ego</translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Alter umbenennen</translation>
        </message>
        <message>
            <source>Rename ego</source>
            <translation>Ego umbenennen</translation>
        </message>
        <message>
            <source>Note on the alter</source>
            <translation>Notiz zum Alter</translation>
        </message>
        <message>
            <source>Note on the tie</source>
            <translation>Notiz zur Beziehung</translation>
        </message>
        <message>
            <source>Note on the map</source>
            <translation>Notiz zur Karte</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri selected</source>
            <translation>
                <numerusform>%n Alter ausgewählt</numerusform>
                <numerusform>%n Alteri ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Tie to ego (on this map only)</source>
            <translation>Beziehung zu Ego (nur auf dieser Karte)</translation>
        </message>
        <message numerus="yes">
            <source>Alter (the same on all %n maps)</source>
            <translation>
                <numerusform>Alter (dasselbe auf der Karte)</numerusform>
                <numerusform>Alter (dasselbe auf allen %n Karten)</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” was not stored as %2: it is no such answer. It stands in the field still.</source>
            <translation>„%1“ wurde nicht als %2 gespeichert, denn es ist keine solche Antwort. Es steht noch im Feld.</translation>
        </message>
        <message>
            <source>Change this attribute…</source>
            <translation>Dieses Merkmal ändern …</translation>
        </message>
    </context>
    <context>
        <name>alteri::InterviewGestures</name>
        <message>
            <source>Add ego</source>
            <translation>Ego hinzufügen</translation>
        </message>
        <message>
            <source>Name of the interviewee</source>
            <translation>Name der befragten Person oder Organisation</translation>
        </message>
        <message>
            <source>Delete “%1” with its map and all its alteri?</source>
            <translation>„%1“ mit Karte und allen Alteri löschen?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete ego</source>
            <translation>Ego löschen</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>Alter hinzufügen</translation>
        </message>
        <message>
            <source>Add alteri</source>
            <translation>Alteri hinzufügen</translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Alter umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Names that would be on this map twice: %1</source>
            <translation>Namen, die doppelt auf dieser Karte stünden: %1</translation>
        </message>
        <message>
            <source>Add them all the same</source>
            <translation>Trotzdem hinzufügen</translation>
        </message>
        <message>
            <source>Make ego confidential</source>
            <translation>Ego als vertraulich kennzeichnen</translation>
        </message>
        <message>
            <source>Make ego not confidential</source>
            <translation>Ego nicht mehr als vertraulich kennzeichnen</translation>
        </message>
    </context>
    <context>
        <name>alteri::JournalText</name>
        <message>
            <source>Variance between egos</source>
            <translation>Varianz zwischen Egos</translation>
        </message>
        <message>
            <source>Variance between groups of %1</source>
            <translation>Varianz zwischen Gruppen von %1</translation>
        </message>
        <message>
            <source>Variance of slope: %1</source>
            <translation>Varianz der Steigung: %1</translation>
        </message>
        <message>
            <source>Variance of slope: %1, %2</source>
            <translation>Varianz der Steigung: %1, %2</translation>
        </message>
        <message>
            <source>Covariance: %1, %2</source>
            <translation>Kovarianz: %1, %2</translation>
        </message>
        <message>
            <source>Covariance: %1, %2, %3</source>
            <translation>Kovarianz: %1, %2, %3</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Beziehungen</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Groups of %1</source>
            <translation>Gruppen von %1</translation>
        </message>
        <message>
            <source>Wald χ² (df)</source>
            <translation>Wald-χ² (df)</translation>
        </message>
        <message>
            <source>ICC</source>
            <translation>ICC</translation>
        </message>
        <message>
            <source>Variance within egos</source>
            <translation>Varianz innerhalb der Egos</translation>
        </message>
        <message>
            <source>R² marginal</source>
            <translation>R² marginal</translation>
        </message>
        <message>
            <source>R² conditional</source>
            <translation>R² konditional</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>Log-Likelihood</translation>
        </message>
        <message>
            <source>AIC</source>
            <translation>AIC</translation>
        </message>
        <message>
            <source>BIC (n = ties)</source>
            <translation>BIC (n = Beziehungen)</translation>
        </message>
        <message>
            <source>Multilevel linear models of %1, fitted by %2.</source>
            <translation>Lineare Mehrebenenmodelle von %1, geschätzt mit %2.</translation>
        </message>
        <message>
            <source>%1 is a multilevel linear model of %2, fitted by %3.</source>
            <translation>%1 ist ein lineares Mehrebenenmodell von %2, geschätzt mit %3.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ties dropped for missing values (%4).</source>
            <translation>%1: %2 von %3 Beziehungen wegen fehlender Werte ausgelassen (%4).</translation>
        </message>
        <message>
            <source>%1: %2 groups of %3 lost all their ties.</source>
            <translation>%1: %2 Gruppen von %3 haben alle Beziehungen verloren.</translation>
        </message>
        <message>
            <source>%1: a random effect has no variance left (singular fit).</source>
            <translation>%1: Einem Zufallseffekt bleibt keine Varianz (singuläre Schätzung).</translation>
        </message>
        <message>
            <source>%1: the ICC counts slopes by their mean over the ties.</source>
            <translation>%1: Die ICC zählt Steigungen mit ihrem Mittel über die Beziehungen.</translation>
        </message>
        <message>
            <source>%1: the search for the variances did not converge.</source>
            <translation>%1: Die Suche nach den Varianzen ist nicht konvergiert.</translation>
        </message>
        <message>
            <source>%1: %2 is left out, other terms determine it.</source>
            <translation>%1: %2 entfällt, andere Terme bestimmen es.</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>Achsenabschnitt</translation>
        </message>
        <message>
            <source>reference: %1</source>
            <translation>Referenz: %1</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001.</source>
            <translation>Standardfehler in Klammern; * p &lt; 0,05, ** p &lt; 0,01, *** p &lt; 0,001.</translation>
        </message>
        <message>
            <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001 (%1).</source>
            <translation>Standardfehler in Klammern; * p &lt; 0,05, ** p &lt; 0,01, *** p &lt; 0,001 (%1).</translation>
        </message>
        <message>
            <source>t tests, Satterthwaite's degrees of freedom</source>
            <translation>t-Tests, Freiheitsgrade nach Satterthwaite</translation>
        </message>
        <message>
            <source>t tests after Kenward and Roger</source>
            <translation>t-Tests nach Kenward und Roger</translation>
        </message>
        <message>
            <source>t tests with cluster-robust standard errors, CR2</source>
            <translation>t-Tests mit clusterrobusten Standardfehlern, CR2</translation>
        </message>
        <message>
            <source>Wald z</source>
            <translation>Wald-z</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Schwellen</translation>
        </message>
        <message>
            <source>θ (dispersion)</source>
            <translation>θ (Dispersion)</translation>
        </message>
        <message>
            <source>%1 is an ordinal (cumulative) multilevel model of %2 with link %3</source>
            <translation>%1 ist ein ordinales (kumulatives) Mehrebenenmodell von %2 mit der Linkfunktion %3</translation>
        </message>
        <message>
            <source>%1 is a binomial multilevel model of %2 with link %3</source>
            <translation>%1 ist ein binomiales Mehrebenenmodell von %2 mit der Linkfunktion %3</translation>
        </message>
        <message>
            <source>%1 is a Poisson multilevel model of %2 with link %3</source>
            <translation>%1 ist ein Poisson-Mehrebenenmodell von %2 mit der Linkfunktion %3</translation>
        </message>
        <message>
            <source>%1 is a negative binomial multilevel model of %2 with link %3</source>
            <translation>%1 ist ein negativ binomiales Mehrebenenmodell von %2 mit der Linkfunktion %3</translation>
        </message>
        <message>
            <source>fitted by ML with adaptive Gauss-Hermite quadrature</source>
            <translation>geschätzt durch ML mit adaptiver Gauß-Hermite-Quadratur</translation>
        </message>
        <message>
            <source>fitted by ML with Laplace's approximation</source>
            <translation>geschätzt durch ML mit der Laplace-Näherung</translation>
        </message>
        <message>
            <source>%1: the estimate of %2 is infinite, since all its %3 ties have the highest outcome; the other estimates are those without these ties.</source>
            <translation>%1: Der Schätzwert von %2 ist unendlich, da alle seine %3 Beziehungen das höchste Ergebnis haben; die anderen Schätzwerte sind die ohne diese Beziehungen.</translation>
        </message>
        <message>
            <source>%1: the estimate of %2 is infinite, since all its %3 ties have the lowest outcome; the other estimates are those without these ties.</source>
            <translation>%1: Der Schätzwert von %2 ist unendlich, da alle seine %3 Beziehungen das niedrigste Ergebnis haben; die anderen Schätzwerte sind die ohne diese Beziehungen.</translation>
        </message>
        <message>
            <source>%1 is a linear model of %2, fitted by least squares.</source>
            <translation>%1 ist ein lineares Modell von %2, geschätzt nach der Methode der kleinsten Quadrate.</translation>
        </message>
        <message>
            <source>%1: only ties with %2 (%3 left out).</source>
            <translation>%1: nur Beziehungen mit %2 (%3 ausgelassen).</translation>
        </message>
        <message>
            <source>%1: weighted by %2.</source>
            <translation>%1: gewichtet mit %2.</translation>
        </message>
        <message>
            <source>%1: ICC and R² are on the latent scale.</source>
            <translation>%1: ICC und R² gelten auf der latenten Skala.</translation>
        </message>
        <message>
            <source>%1: effects are odds or rate ratios, exp(b), with standard errors by the delta method.</source>
            <translation>%1: Effekte sind Odds- oder Ratenverhältnisse exp(b), mit Standardfehlern nach der Delta-Methode.</translation>
        </message>
        <message>
            <source>%1: no tie has the outcome %2.</source>
            <translation>%1: Keine Beziehung hat das Ergebnis %2.</translation>
        </message>
        <message>
            <source>%1: the counts vary no more than Poisson's do.</source>
            <translation>%1: Die Anzahlen streuen nicht stärker als bei einer Poisson-Verteilung.</translation>
        </message>
        <message>
            <source>%1: egos have the sampling weights %2; estimates are those of the pseudo-likelihood, with standard errors by the sandwich.</source>
            <translation>%1: Egos haben die Stichprobengewichte %2; die Schätzwerte sind die der Pseudo-Likelihood, mit Sandwich-Standardfehlern.</translation>
        </message>
        <message>
            <source>%1: residuals have standard deviations of their own by %2; relative to %3, whose variance is given: %4.</source>
            <translation>%1: Die Residuen haben eigene Standardabweichungen nach %2; im Verhältnis zu %3, dessen Varianz angegeben ist: %4.</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netzwerke</translation>
        </message>
        <message>
            <source>Residual variance</source>
            <translation>Residualvarianz</translation>
        </message>
        <message>
            <source>R²</source>
            <translation>R²</translation>
        </message>
        <message>
            <source>%1: %2 of %3 networks dropped for missing values (%4).</source>
            <translation>%1: %2 von %3 Netzwerken wegen fehlender Werte weggelassen (%4).</translation>
        </message>
        <message>
            <source>%1: only networks with %2 (%3 left out).</source>
            <translation>%1: nur Netzwerke mit %2 (%3 weggelassen).</translation>
        </message>
        <message>
            <source>t tests</source>
            <translation>t-Tests</translation>
        </message>
        <message>
            <source>F (df, df of the residual)</source>
            <translation>F (df, df der Residuen)</translation>
        </message>
        <message>
            <source>BIC (n = rows)</source>
            <translation>BIC (n = Zeilen)</translation>
        </message>
        <message>
            <source>%1 is an ordinal (cumulative) model of %2 with link %3, fitted by ML.</source>
            <translation>%1 ist ein ordinales (kumulatives) Modell von %2 mit dem Link %3, geschätzt mit ML.</translation>
        </message>
        <message>
            <source>%1 is a binomial model of %2 with link %3, fitted by ML.</source>
            <translation>%1 ist ein binomiales Modell von %2 mit dem Link %3, geschätzt mit ML.</translation>
        </message>
        <message>
            <source>%1 is a Poisson model of %2 with link %3, fitted by ML.</source>
            <translation>%1 ist ein Poisson-Modell von %2 mit dem Link %3, geschätzt mit ML.</translation>
        </message>
        <message>
            <source>%1 is a negative binomial model of %2 with link %3, fitted by ML.</source>
            <translation>%1 ist ein negativ-binomiales Modell von %2 mit dem Link %3, geschätzt mit ML.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyAttributesPage</name>
        <message>
            <source>Key attributes</source>
            <translation>Kernmerkmale</translation>
        </message>
        <message>
            <source>Percentages are of the known values. For categories of alteri and ties, mean (SD) and range are those of the egos’ own percentages; egos without a known value are left out of them. SD with n − 1.</source>
            <translation>Prozente beziehen sich auf die bekannten Werte. Bei Kategorien von Alteri und Beziehungen sind Mittelwert (SD) und Spannweite die der eigenen Prozente der Egos; Egos ohne bekannten Wert entfallen dabei. SD mit n − 1.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCard</name>
        <message>
            <source>Keys of Alteri</source>
            <translation>Tasten von Alteri</translation>
        </message>
        <message>
            <source>The keys of categories are different in each study: Shift+F1 shows them on the map.</source>
            <translation>Die Tasten der Kategorien sind in jeder Studie andere: Umschalt+F1 zeigt sie auf der Karte.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCardDialog</name>
        <message>
            <source>Key card</source>
            <translation>Tastenübersicht</translation>
        </message>
        <message>
            <source>All keys by menu</source>
            <translation>Alle Tasten nach Menüs</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF-Dokument</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Keys of Alteri</source>
            <translation>Tasten von Alteri</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCoding</name>
        <message>
            <source>Code %1</source>
            <translation>%1 codieren</translation>
        </message>
        <message>
            <source>Nobody is selected to answer “%1” about; “Next open” goes to whom it is open about</source>
            <translation>Es ist niemand ausgewählt, zu dem „%1“ zu beantworten wäre; „Nächster offener“ führt dorthin, wo die Antwort fehlt</translation>
        </message>
        <message>
            <source>“%1” is no answer to “%2”, which is asked now; ‹ and › change the question</source>
            <translation>„%1“ ist keine Antwort auf „%2“, wonach gerade gefragt wird; ‹ und › wechseln die Frage</translation>
        </message>
        <message>
            <source>Say what “%1” is</source>
            <translation>Sagen, was „%1“ ist</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>“%1” is no key of a category; press Shift+F1 for the keys, Esc and then type to name a partner</source>
            <translation>„%1“ ist keine Taste einer Kategorie; Umschalt+F1 zeigt die Tasten, nach Esc nennt Tippen einen Partner</translation>
        </message>
    </context>
    <context>
        <name>alteri::LanguageMenu</name>
        <message>
            <source>Language of the interview</source>
            <translation>Sprache des Interviews</translation>
        </message>
    </context>
    <context>
        <name>alteri::LookDelegate</name>
        <message>
            <source>Other…</source>
            <translation>Andere …</translation>
        </message>
        <message>
            <source>Colour of the category</source>
            <translation>Farbe der Kategorie</translation>
        </message>
    </context>
    <context>
        <name>alteri::MainWindow</name>
        <message>
            <source>New study…</source>
            <translation>Neue Studie …</translation>
        </message>
        <message>
            <source>Starts a study from a template</source>
            <translation>Beginnt eine Studie mit einer Vorlage</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>Studie öffnen …</translation>
        </message>
        <message>
            <source>Opens a study from a file</source>
            <translation>Öffnet eine Studie aus einer Datei</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern …</translation>
        </message>
        <message>
            <source>Everything is saved already; this writes a second file</source>
            <translation>Alles ist bereits gespeichert; dies schreibt eine zweite Datei</translation>
        </message>
        <message>
            <source>Close study</source>
            <translation>Studie schließen</translation>
        </message>
        <message>
            <source>Goes back to the start page</source>
            <translation>Geht zur Startseite zurück</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Takes the last change back</source>
            <translation>Nimmt die letzte Änderung zurück</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Makes the change again</source>
            <translation>Führt die Änderung erneut aus</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Shows the maps</source>
            <translation>Zeigt die Karten</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Auswertung</translation>
        </message>
        <message>
            <source>Shows tables, models and plots</source>
            <translation>Zeigt Tabellen, Modelle und Diagramme</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>Zuletzt geöffnete Studien</translation>
        </message>
        <message>
            <source>Open the sample study</source>
            <translation>Beispielstudie öffnen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>About Alteri</source>
            <translation>Über Alteri</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>Open study</source>
            <translation>Studie öffnen</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (Kopie)</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
        <message>
            <source>%1 – Alteri</source>
            <translation>%1 – Alteri</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Draw, measure and model ego-centred networks.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Alteri uses no network, unless you connect a study to a hub of yours.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Egozentrierte Netzwerke zeichnen, messen und modellieren.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Alteri benutzt kein Netz, außer Sie verbinden eine Studie mit einem eigenen Hub.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>&amp;Karte</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>Bericht …</translation>
        </message>
        <message>
            <source>Writes codebook, maps, models and plots with everything that it takes to reproduce them</source>
            <translation>Schreibt Codebuch, Karten, Modelle und Diagramme mit allem, was man braucht, um sie nachzurechnen</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>A&amp;uswertung</translation>
        </message>
        <message>
            <source>The report was written to %1</source>
            <translation>Der Bericht wurde nach %1 geschrieben</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Vergessen …</translation>
        </message>
        <message>
            <source>Removes an ego, or what happened long ago, from the history too</source>
            <translation>Entfernt ein Ego oder was lange zurückliegt, auch aus dem Verlauf</translation>
        </message>
        <message>
            <source>What you see is only in memory and is gone once you leave it. Save a copy first, or leave it.</source>
            <translation>Was Sie sehen, ist nur im Arbeitsspeicher und ist verloren, sobald Sie es verlassen. Speichern Sie zuerst eine Kopie, oder verlassen Sie es.</translation>
        </message>
        <message>
            <source>Forgotten. Copies and backups elsewhere still have it.</source>
            <translation>Vergessen. Kopien und Sicherungen anderswo haben es noch.</translation>
        </message>
        <message>
            <source>The work goes on in %1</source>
            <translation>Es geht weiter in %1</translation>
        </message>
        <message>
            <source>&amp;Study</source>
            <translation>&amp;Studie</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Alteri-Studie</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Neue Studie</translation>
        </message>
        <message>
            <source>Import from other programs…</source>
            <translation>Aus anderen Programmen importieren …</translation>
        </message>
        <message>
            <source>Imports studies of VennMaker and Network Canvas, and graphs; into the open study or a new one</source>
            <translation>Importiert Studien von VennMaker und Network Canvas sowie Graphen, in die offene Studie oder in eine neue</translation>
        </message>
        <message>
            <source>Import from other programs</source>
            <translation>Aus anderen Programmen importieren</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Import läuft …</translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>Schützen …</translation>
        </message>
        <message>
            <source>Seals the study, so that only a passphrase opens it</source>
            <translation>Versiegelt die Studie, sodass nur eine Passphrase sie öffnet</translation>
        </message>
        <message>
            <source>%1 (protected) – Alteri</source>
            <translation>%1 (geschützt) – Alteri</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Schützen</translation>
        </message>
        <message>
            <source>Making a key…</source>
            <translation>Ein Schlüssel wird erzeugt …</translation>
        </message>
        <message>
            <source>Removing the protection…</source>
            <translation>Der Schutz wird entfernt …</translation>
        </message>
        <message>
            <source>Sealing the study…</source>
            <translation>Die Studie wird versiegelt …</translation>
        </message>
        <message>
            <source>The study can be read by whoever has the file now.</source>
            <translation>Die Studie kann jetzt lesen, wer die Datei hat.</translation>
        </message>
        <message>
            <source>The study is protected.</source>
            <translation>Die Studie ist geschützt.</translation>
        </message>
        <message>
            <source>The study was locked, since nothing was done for a while.</source>
            <translation>Die Studie wurde gesperrt, weil eine Weile nichts getan wurde.</translation>
        </message>
        <message numerus="yes">
            <source>This file is older than the one you had here on %1: %n steps are missing. Somebody may have put a copy in its place.</source>
            <translation>
                <numerusform>Diese Datei ist älter als die, die Sie hier am %1 hatten: %n Schritt fehlt. Vielleicht hat jemand eine Kopie an ihre Stelle gelegt.</numerusform>
                <numerusform>Diese Datei ist älter als die, die Sie hier am %1 hatten: %n Schritte fehlen. Vielleicht hat jemand eine Kopie an ihre Stelle gelegt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen …</translation>
        </message>
        <message>
            <source>Shows the backups of the study, and whether and where they are made</source>
            <translation>Zeigt die Sicherungen der Studie, und ob und wo sie angelegt werden</translation>
        </message>
        <message>
            <source>Recover a damaged study…</source>
            <translation>Beschädigte Studie wiederherstellen …</translation>
        </message>
        <message>
            <source>Writes what is whole of a damaged file into a new one</source>
            <translation>Schreibt, was in einer beschädigten Datei noch unbeschädigt ist, in eine neue</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>A backup was written: %1</source>
            <translation>Eine Sicherung wurde geschrieben: %1</translation>
        </message>
        <message>
            <source>What you see is only in memory. Save a copy first, then choose the language again.</source>
            <translation>Was Sie sehen, ist nur im Arbeitsspeicher. Speichern Sie zuerst eine Kopie, und wählen Sie dann die Sprache noch einmal.</translation>
        </message>
        <message>
            <source>Alteri can read the damaged file page by page and write what is whole into a new one. The damaged file stays as it is.</source>
            <translation>Alteri kann die beschädigte Datei Seite für Seite lesen und, was unbeschädigt ist, in eine neue schreiben. Die beschädigte Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Recover…</source>
            <translation>Wiederherstellen …</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>%1 (recovered)</source>
            <translation>%1 (wiederhergestellt)</translation>
        </message>
        <message>
            <source>Reading what is whole…</source>
            <translation>Was unbeschädigt ist, wird gelesen …</translation>
        </message>
        <message>
            <source>This study can only be read</source>
            <translation>Diese Studie kann nur gelesen werden</translation>
        </message>
        <message>
            <source>Open a study first</source>
            <translation>Öffnen Sie zuerst eine Studie</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Alles finden …</translation>
        </message>
        <message>
            <source>Finds every action, page, ego, alter and attribute by any word of it</source>
            <translation>Findet jede Aktion, jede Seite, jedes Ego, jeden Alter und jedes Merkmal nach einem Wort daraus</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Analysis › %1</source>
            <translation>Auswertung › %1</translation>
        </message>
        <message>
            <source>Panel of the map</source>
            <translation>Leiste der Karte</translation>
        </message>
        <message>
            <source>Attribute “%1”, %2</source>
            <translation>Merkmal „%1“, %2</translation>
        </message>
        <message>
            <source>Kind of ties “%1”</source>
            <translation>Art von Beziehungen „%1“</translation>
        </message>
        <message>
            <source>Grouping “%1”</source>
            <translation>Gruppierung „%1“</translation>
        </message>
        <message>
            <source>Column “%1” made from others</source>
            <translation>Aus anderen gebildete Spalte „%1“</translation>
        </message>
        <message>
            <source>Opens the help about what has the focus</source>
            <translation>Öffnet die Hilfe zu dem, was den Fokus hat</translation>
        </message>
        <message>
            <source>Key card…</source>
            <translation>Tastenübersicht …</translation>
        </message>
        <message>
            <source>Prints all keys by menu, or writes a file</source>
            <translation>Druckt alle Tasten nach Menüs, oder schreibt eine Datei</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Rundgang</translation>
        </message>
        <message>
            <source>Shows what is where, on the window itself</source>
            <translation>Zeigt am Fenster selbst, was wo ist</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Everybody who was interviewed, with the number of their partners. Ctrl+E adds somebody.</source>
            <translation>Alle, die befragt wurden, mit der Zahl ihrer Partner. Strg+E fügt jemanden hinzu.</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>Die Zeile</translation>
        </message>
        <message>
            <source>Type the name of a partner here and press Enter. Codes may follow behind a semicolon; it lists them.</source>
            <translation>Tippen Sie hier den Namen eines Partners und drücken Sie Enter. Nach einem Semikolon können Codes folgen; die Zeile zählt sie auf.</translation>
        </message>
        <message>
            <source>The map</source>
            <translation>Die Karte</translation>
        </message>
        <message>
            <source>Ego is in the middle. Drag partners to their ring and sector: their answers follow. Ctrl+Z takes anything back.</source>
            <translation>Ego ist in der Mitte. Ziehen Sie Partner in ihren Ring und Sektor: Die Antworten zu ihnen folgen. Strg+Z nimmt alles zurück.</translation>
        </message>
        <message>
            <source>Answers, list, gaps, history</source>
            <translation>Antworten, Liste, Lücken, Verlauf</translation>
        </message>
        <message>
            <source>What is known of the partner who is selected, who is on the map, what is still open, and every step until now.</source>
            <translation>Was über den ausgewählten Partner bekannt ist, wer auf der Karte ist, was noch offen ist, und jeder Schritt bis jetzt.</translation>
        </message>
        <message>
            <source>The analysis</source>
            <translation>Die Auswertung</translation>
        </message>
        <message>
            <source>Tables, measures, models and plots follow every change. Alt+2 leads here, Alt+1 back to the map.</source>
            <translation>Tabellen, Maße, Modelle und Diagramme folgen jeder Änderung. Alt+2 führt hierher, Alt+1 zurück zur Karte.</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Alles andere</translation>
        </message>
        <message>
            <source>Ctrl+K finds any action, page or person by a word. F1 explains where you are. Everything is saved as you go.</source>
            <translation>Strg+K findet jede Aktion, jede Seite und jede Person nach einem Wort. F1 erklärt, wo Sie gerade sind. Alles wird laufend gespeichert.</translation>
        </message>
        <message>
            <source>Writing the copy…</source>
            <translation>Die Kopie wird geschrieben …</translation>
        </message>
        <message>
            <source>Merge another copy…</source>
            <translation>Mit anderer Kopie zusammenführen …</translation>
        </message>
        <message>
            <source>Takes over what another copy of the study has, or another study</source>
            <translation>Übernimmt, was eine andere Kopie der Studie enthält, oder eine andere Studie</translation>
        </message>
        <message>
            <source>Merge another copy</source>
            <translation>Mit anderer Kopie zusammenführen</translation>
        </message>
        <message>
            <source>Alteri studies (*.alteri);;All files (*)</source>
            <translation>Alteri-Studien (*.alteri);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>This is the study that is open; choose another copy of it.</source>
            <translation>Das ist die Studie, die geöffnet ist; wählen Sie eine andere Kopie davon.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Es wird verglichen …</translation>
        </message>
        <message>
            <source>“%1” has nothing that this study lacks.</source>
            <translation>„%1“ enthält nichts, was dieser Studie fehlt.</translation>
        </message>
        <message>
            <source>Merge “%1”</source>
            <translation>Mit „%1“ zusammenführen</translation>
        </message>
        <message>
            <source>Team…</source>
            <translation>Team …</translation>
        </message>
        <message>
            <source>Works on the study together with others, by a hub of yours</source>
            <translation>Arbeitet mit anderen gemeinsam an der Studie, über einen eigenen Hub</translation>
        </message>
        <message>
            <source>%1 (copy on this computer)</source>
            <translation>%1 (Kopie auf diesem Rechner)</translation>
        </message>
        <message>
            <source>“%1” lies on a slow medium: it takes %2 ms to keep something, several times for each step. Work on a copy on this computer instead? It is written back when you close it.</source>
            <translation>„%1“ liegt auf einem langsamen Medium: Es braucht %2 ms, um etwas festzuhalten, mehrmals bei jedem Schritt. Stattdessen mit einer Kopie auf diesem Rechner arbeiten? Sie wird beim Schließen zurückgeschrieben.</translation>
        </message>
        <message>
            <source>Work on a copy</source>
            <translation>Mit einer Kopie arbeiten</translation>
        </message>
        <message>
            <source>You work on a copy; it is written back to %1 when you close it.</source>
            <translation>Sie arbeiten mit einer Kopie; sie wird beim Schließen nach %1 zurückgeschrieben.</translation>
        </message>
        <message>
            <source>A copy of “%1” on this computer was not written back yet. Open the copy?</source>
            <translation>Eine Kopie von „%1“ auf diesem Rechner wurde noch nicht zurückgeschrieben. Die Kopie öffnen?</translation>
        </message>
        <message>
            <source>“%1” cannot be reached. A copy of it on this computer was not written back yet. Open the copy?</source>
            <translation>„%1“ ist nicht erreichbar. Eine Kopie davon auf diesem Rechner wurde noch nicht zurückgeschrieben. Die Kopie öffnen?</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Kopie öffnen</translation>
        </message>
        <message>
            <source>Writing back</source>
            <translation>Zurückschreiben</translation>
        </message>
        <message>
            <source>Writing back…</source>
            <translation>Es wird zurückgeschrieben …</translation>
        </message>
        <message>
            <source>The study was written back to %1</source>
            <translation>Die Studie wurde nach %1 zurückgeschrieben</translation>
        </message>
        <message>
            <source>Somebody worked on %1 meanwhile, so that nothing was written there. Open it, choose the copy, and merge the study into it (Study › Merge another copy…); then close it again.</source>
            <translation>Inzwischen hat jemand an %1 gearbeitet, daher wurde dort nichts geschrieben. Öffnen Sie die Datei, wählen Sie die Kopie und führen Sie die Studie mit ihr zusammen (Studie › Mit anderer Kopie zusammenführen …); schließen Sie sie dann wieder.</translation>
        </message>
        <message>
            <source>The copy stays on this computer; open %1 to go on, and close it to try again.</source>
            <translation>Die Kopie bleibt auf diesem Rechner; öffnen Sie %1, um weiterzuarbeiten, und schließen Sie sie, um es noch einmal zu versuchen.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Es wird verbunden …</translation>
        </message>
        <message>
            <source>Alteri studies</source>
            <translation>Alteri-Studien</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>Einer Studie beitreten</translation>
        </message>
        <message>
            <source>study</source>
            <translation>Studie</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Der Studie wird beigetreten …</translation>
        </message>
        <message>
            <source>Writing a backup…</source>
            <translation>Eine Sicherung wird geschrieben …</translation>
        </message>
        <message>
            <source>Nothing is known to be lost. To be safe you can save a copy of the study as it is now before you go on.</source>
            <translation>Soweit bekannt, ist nichts verloren. Zur Sicherheit können Sie eine Kopie der Studie speichern, wie sie jetzt ist, bevor Sie weiterarbeiten.</translation>
        </message>
        <message>
            <source>Measure of networks</source>
            <translation>Maß für Netzwerke</translation>
        </message>
        <message>
            <source>Migrant organisations (sample)</source>
            <translation>Migrantenorganisationen (Beispiel)</translation>
        </message>
        <message>
            <source>Taking back: %1</source>
            <translation>Wird zurückgenommen: %1</translation>
        </message>
        <message>
            <source>Doing again: %1</source>
            <translation>Wird wiederholt: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::Map</name>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>The nearer to the centre, the higher the level.</source>
            <translation>Je näher am Zentrum, desto höher die Stufe.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri have no place on this map yet.</source>
            <translation>
                <numerusform>%n Alter hat noch keinen Platz auf dieser Karte.</numerusform>
                <numerusform>%n Alteri haben noch keinen Platz auf dieser Karte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ego-network map, %n alteri</source>
            <translation>
                <numerusform>Ego-Netzwerkkarte, %n Alter</numerusform>
                <numerusform>Ego-Netzwerkkarte, %n Alteri</numerusform>
            </translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>Ties among alteri</source>
            <translation>Beziehungen zwischen Alteri</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>%1: the nearer to the centre, the nearer to “%2”; farthest out is “%3”.</source>
            <translation>%1: je näher am Zentrum, desto näher an „%2“; ganz außen ist „%3“.</translation>
        </message>
        <message>
            <source>Dashed lines separate the sectors.</source>
            <translation>Gestrichelte Linien trennen die Sektoren.</translation>
        </message>
        <message>
            <source>none of them</source>
            <translation>keine davon</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri have more answers than their symbols show; the first four are seen.</source>
            <translation>
                <numerusform>%n Alter hat mehr Antworten, als sein Symbol zeigt; zu sehen sind die ersten vier.</numerusform>
                <numerusform>%n Alteri haben mehr Antworten, als ihre Symbole zeigen; zu sehen sind die ersten vier.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapActions</name>
        <message>
            <source>Add ego…</source>
            <translation>Ego hinzufügen …</translation>
        </message>
        <message>
            <source>Adds an interviewee with an empty map</source>
            <translation>Fügt eine befragte Person oder Organisation mit leerer Karte hinzu</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>Alter hinzufügen</translation>
        </message>
        <message>
            <source>Goes to the line where partners are named</source>
            <translation>Geht zur Zeile, in der Partner genannt werden</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Renames the selected alter or ego</source>
            <translation>Benennt den gewählten Alter oder das Ego um</translation>
        </message>
        <message>
            <source>Delete ego…</source>
            <translation>Ego löschen …</translation>
        </message>
        <message>
            <source>Deletes the ego with its map and alteri</source>
            <translation>Löscht das Ego mit seiner Karte und seinen Alteri</translation>
        </message>
        <message>
            <source>Select all alteri</source>
            <translation>Alle Alteri auswählen</translation>
        </message>
        <message>
            <source>Selects all alteri of the map</source>
            <translation>Wählt alle Alteri der Karte aus</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Suchen …</translation>
        </message>
        <message>
            <source>Finds alteri on the map by their names</source>
            <translation>Findet Alteri der Karte nach ihren Namen</translation>
        </message>
        <message>
            <source>Draw ties</source>
            <translation>Beziehungen zeichnen</translation>
        </message>
        <message>
            <source>Draws ties between alteri by dragging from one to another</source>
            <translation>Zeichnet Beziehungen zwischen Alteri durch Ziehen von einem zum anderen</translation>
        </message>
        <message>
            <source>Map design…</source>
            <translation>Kartengestaltung …</translation>
        </message>
        <message>
            <source>Sets what rings, sectors, colours and symbols show</source>
            <translation>Legt fest, was Ringe, Sektoren, Farben und Symbole zeigen</translation>
        </message>
        <message>
            <source>Kinds of ties…</source>
            <translation>Arten von Beziehungen …</translation>
        </message>
        <message>
            <source>Adds, renames, colours and deletes kinds of ties</source>
            <translation>Fügt Arten von Beziehungen hinzu, benennt, färbt und löscht sie</translation>
        </message>
        <message>
            <source>Questions of the interview…</source>
            <translation>Fragen des Interviews …</translation>
        </message>
        <message>
            <source>Writes the questions that ask for partners and about them</source>
            <translation>Schreibt die Fragen nach Partnern und über sie</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Fit map</source>
            <translation>Karte einpassen</translation>
        </message>
        <message>
            <source>Respondent view</source>
            <translation>Ansicht für Befragte</translation>
        </message>
        <message>
            <source>Shows the map in a second window, without panels</source>
            <translation>Zeigt die Karte in einem zweiten Fenster, ohne Leisten</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Shows all keys of the map</source>
            <translation>Zeigt alle Tasten der Karte</translation>
        </message>
        <message>
            <source>Export map…</source>
            <translation>Karte exportieren …</translation>
        </message>
        <message>
            <source>Writes the map as a picture, or several maps at once</source>
            <translation>Schreibt die Karte als Bild, oder mehrere Karten auf einmal</translation>
        </message>
        <message>
            <source>Suggest names of other interviews</source>
            <translation>Namen aus anderen Interviews vorschlagen</translation>
        </message>
        <message>
            <source>Offers partners of other egos while a name is typed; never while the respondent view is open</source>
            <translation>Bietet beim Tippen eines Namens Partner anderer Egos an; nie, solange die Ansicht für Befragte offen ist</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Vertraulich</translation>
        </message>
        <message>
            <source>Keeps the names of this ego's partners out of the suggestions in other interviews</source>
            <translation>Hält die Namen der Partner dieses Egos aus den Vorschlägen in anderen Interviews heraus</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Interviewleitfaden</translation>
        </message>
        <message>
            <source>Leads the interview through the guide, leaves it and comes back</source>
            <translation>Führt das Interview durch den Leitfaden, verlässt ihn und kommt zurück</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Goes to the next step of the guide</source>
            <translation>Geht zum nächsten Schritt des Leitfadens</translation>
        </message>
        <message>
            <source>Step before</source>
            <translation>Schritt davor</translation>
        </message>
        <message>
            <source>Goes to the step of the guide before</source>
            <translation>Geht zum Schritt des Leitfadens davor</translation>
        </message>
        <message>
            <source>Interviewer…</source>
            <translation>Interviewende Person …</translation>
        </message>
        <message>
            <source>Says who interviews on this device; kept with the times of every step</source>
            <translation>Sagt, wer an diesem Gerät interviewt; festgehalten mit den Zeiten jedes Schrittes</translation>
        </message>
        <message>
            <source>The maps are not in sight</source>
            <translation>Die Karten sind nicht zu sehen</translation>
        </message>
        <message>
            <source>This study can only be read</source>
            <translation>Diese Studie kann nur gelesen werden</translation>
        </message>
        <message>
            <source>There is no map yet</source>
            <translation>Es gibt noch keine Karte</translation>
        </message>
        <message>
            <source>There is no ego yet</source>
            <translation>Es gibt noch kein Ego</translation>
        </message>
        <message>
            <source>The interview is not led by the guide</source>
            <translation>Das Interview folgt nicht dem Leitfaden</translation>
        </message>
        <message>
            <source>Ask pair by pair</source>
            <translation>Paar für Paar fragen</translation>
        </message>
        <message>
            <source>Asks once about each pair of the selected alteri, or of all</source>
            <translation>Fragt einmal nach jedem Paar der ausgewählten Alteri oder aller</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapScene</name>
        <message>
            <source>Move alter</source>
            <translation>Alter verschieben</translation>
        </message>
        <message>
            <source>Move alteri</source>
            <translation>Alteri verschieben</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>Von der Karte nehmen</translation>
        </message>
        <message>
            <source>Nobody on this map is open any more; Tab again goes through all</source>
            <translation>Auf dieser Karte ist niemand mehr offen; Tab noch einmal geht durch alle</translation>
        </message>
        <message>
            <source>Not on the map yet: the key of a ring or the mouse places it first</source>
            <translation>Noch nicht auf der Karte: zuerst mit der Taste eines Rings oder mit der Maus platzieren</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapStepPage</name>
        <message>
            <source>Everybody has a place. PgDn goes to the next step.</source>
            <translation>Alle haben einen Platz. Bild↓ geht zum nächsten Schritt.</translation>
        </message>
        <message numerus="yes">
            <source>%n partners have no place yet.</source>
            <translation>
                <numerusform>Ein Partner hat noch keinen Platz.</numerusform>
                <numerusform>%n Partner haben noch keinen Platz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Where does “%1” stand? Drag the symbol to its place, or press its keys. %n to place.</source>
            <translation>
                <numerusform>Wo steht „%1“? Ziehen Sie das Symbol an seinen Platz, oder drücken Sie seine Tasten. Noch %n zu platzieren.</numerusform>
                <numerusform>Wo steht „%1“? Ziehen Sie das Symbol an seinen Platz, oder drücken Sie seine Tasten. Noch %n zu platzieren.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapTabs</name>
        <message>
            <source>Maps of this ego</source>
            <translation>Karten dieses Egos</translation>
        </message>
        <message>
            <source>Add map…</source>
            <translation>Karte hinzufügen …</translation>
        </message>
        <message>
            <source>Adds an empty map for this ego</source>
            <translation>Fügt diesem Ego eine leere Karte hinzu</translation>
        </message>
        <message>
            <source>Next wave…</source>
            <translation>Nächste Welle …</translation>
        </message>
        <message>
            <source>Adds a map with the same alteri, not yet placed</source>
            <translation>Fügt eine Karte mit denselben Alteri hinzu, noch nicht platziert</translation>
        </message>
        <message>
            <source>Duplicate map…</source>
            <translation>Karte duplizieren …</translation>
        </message>
        <message>
            <source>Adds a map with the same alteri, places and answers</source>
            <translation>Fügt eine Karte mit denselben Alteri, Plätzen und Antworten hinzu</translation>
        </message>
        <message>
            <source>Rename map…</source>
            <translation>Karte umbenennen …</translation>
        </message>
        <message>
            <source>Renames the map shown</source>
            <translation>Benennt die gezeigte Karte um</translation>
        </message>
        <message>
            <source>Delete map…</source>
            <translation>Karte löschen …</translation>
        </message>
        <message>
            <source>Deletes the map shown; its alteri stay with the ego</source>
            <translation>Löscht die gezeigte Karte; ihre Alteri bleiben beim Ego</translation>
        </message>
        <message>
            <source>Compare maps…</source>
            <translation>Karten vergleichen …</translation>
        </message>
        <message>
            <source>Shows two maps of this ego side by side</source>
            <translation>Zeigt zwei Karten dieses Egos nebeneinander</translation>
        </message>
        <message>
            <source>Add, rename, compare or delete maps of this ego</source>
            <translation>Karten dieses Egos hinzufügen, umbenennen, vergleichen oder löschen</translation>
        </message>
        <message>
            <source>Add map</source>
            <translation>Karte hinzufügen</translation>
        </message>
        <message>
            <source>Title of the map</source>
            <translation>Titel der Karte</translation>
        </message>
        <message>
            <source>Next wave</source>
            <translation>Nächste Welle</translation>
        </message>
        <message>
            <source>Duplicate map</source>
            <translation>Karte duplizieren</translation>
        </message>
        <message>
            <source>Rename map</source>
            <translation>Karte umbenennen</translation>
        </message>
        <message>
            <source>Delete the map “%1” with its ties?</source>
            <translation>Die Karte „%1“ mit ihren Beziehungen löschen?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete map</source>
            <translation>Karte löschen</translation>
        </message>
        <message>
            <source>Move map</source>
            <translation>Karte verschieben</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapTray</name>
        <message>
            <source>Not yet placed</source>
            <translation>Noch nicht platziert</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapView</name>
        <message>
            <source>Network map</source>
            <translation>Netzwerkkarte</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapWorkspace</name>
        <message>
            <source>Add alter</source>
            <translation>Alter hinzufügen</translation>
        </message>
        <message>
            <source>The map was written to %1</source>
            <translation>Die Karte wurde nach %1 geschrieben</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <source>Gaps (%1)</source>
            <translation>Lücken (%1)</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>The map as it was; Esc goes back to now</source>
            <translation>Die Karte, wie sie war; Esc führt zurück zum jetzigen Stand</translation>
        </message>
        <message>
            <source>Drawing ties; Esc ends</source>
            <translation>Beziehungen zeichnen; Esc beendet</translation>
        </message>
        <message>
            <source>“%1” is selected: keys code it, arrows move it, Esc deselects</source>
            <translation>„%1“ ist ausgewählt: Tasten codieren, Pfeile bewegen, Esc hebt die Auswahl auf</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri are selected: keys code them, arrows move them, Esc deselects</source>
            <translation>
                <numerusform>%n Alter ist ausgewählt: Tasten codieren, Pfeile bewegen, Esc hebt die Auswahl auf</numerusform>
                <numerusform>%n Alteri sind ausgewählt: Tasten codieren, Pfeile bewegen, Esc hebt die Auswahl auf</numerusform>
            </translation>
        </message>
        <message>
            <source>The interview with “%1” has gaps. The panel “Gaps” lists them.</source>
            <translation>Das Interview mit „%1“ hat Lücken. Die Leiste „Lücken“ nennt sie.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Trotzdem schließen</translation>
        </message>
        <message>
            <source>Everybody has an answer to this question; › goes to the next one</source>
            <translation>Für alle ist diese Frage beantwortet; › führt zur nächsten</translation>
        </message>
        <message>
            <source>“%1” is asked about: keys answer “%2”, ? does not know, ! refuses</source>
            <translation>Nach „%1“ wird gefragt: Tasten beantworten „%2“, ? weiß nicht, ! verweigert</translation>
        </message>
        <message>
            <source>Type to name a partner, Tab goes to the next open one, Shift+F1 shows all keys</source>
            <translation>Tippen nennt einen Partner, Tab führt zum nächsten offenen, Umschalt+F1 zeigt alle Tasten</translation>
        </message>
    </context>
    <context>
        <name>alteri::MatrixStepPage</name>
        <message>
            <source>Draw tie</source>
            <translation>Beziehung zeichnen</translation>
        </message>
        <message>
            <source>Ask about a pair</source>
            <translation>Nach einem Paar fragen</translation>
        </message>
        <message>
            <source>This was the last pair; PgDn goes to the next step</source>
            <translation>Das war das letzte Paar; Bild↓ geht zum nächsten Schritt</translation>
        </message>
        <message>
            <source>Ties between alteri; Y is yes, X is no, Delete is not asked</source>
            <translation>Beziehungen zwischen Alteri; Y ist Ja, X ist Nein, Entf ist nicht gefragt</translation>
        </message>
    </context>
    <context>
        <name>alteri::MeansPage</name>
        <message numerus="yes">
            <source>%1: predicted %2 (SE %3), 95 % interval %4 to %5, %n ties</source>
            <translation>
                <numerusform>%1: vorhergesagt %2 (SE %3), 95-%-Intervall %4 bis %5, %n Beziehung</numerusform>
                <numerusform>%1: vorhergesagt %2 (SE %3), 95-%-Intervall %4 bis %5, %n Beziehungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Marginal means</source>
            <translation>Randmittel</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>Prädiktor</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>This model has no predictor with categories or with few values.</source>
            <translation>Dieses Modell hat keinen Prädiktor mit Kategorien oder mit wenigen Werten.</translation>
        </message>
        <message>
            <source>cannot be estimated</source>
            <translation>nicht schätzbar</translation>
        </message>
        <message>
            <source>Marginal means of %1 with 95 % confidence intervals</source>
            <translation>Randmittel von %1 mit 95-%-Konfidenzintervallen</translation>
        </message>
        <message>
            <source>Other numbers at their mean, other categories with equal weights, random effects at zero.</source>
            <translation>Andere Zahlen bei ihrem Mittelwert, andere Kategorien gleich gewichtet, Zufallseffekte null.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>95-%-KI</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Beziehungen</translation>
        </message>
        <message>
            <source>Predicted: %1 by %2</source>
            <translation>Vorhergesagt: %1 nach %2</translation>
        </message>
        <message>
            <source>Predicted: %1</source>
            <translation>Vorhergesagt: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::MeasureText</name>
        <message>
            <source>Network size</source>
            <translation>Netzwerkgröße</translation>
        </message>
        <message>
            <source>Number of alteri (n).</source>
            <translation>Zahl der Alteri (n).</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Beziehungen zwischen Alteri</translation>
        </message>
        <message>
            <source>Number of pairs of alteri who are tied (m), whatever the kind and direction of the tie.</source>
            <translation>Zahl der verbundenen Paare von Alteri (m), gleich welcher Art und Richtung.</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <source>Share of all pairs of alteri who are tied: 2m / (n (n − 1)). Ego is left out.</source>
            <translation>Anteil der verbundenen an allen Paaren von Alteri: 2m / (n (n − 1)). Ohne Ego.</translation>
        </message>
        <message>
            <source>Mean degree</source>
            <translation>Mittlerer Grad</translation>
        </message>
        <message>
            <source>Mean number of other alteri that an alter is tied to.</source>
            <translation>Mittlere Zahl anderer Alteri, mit denen ein Alter verbunden ist.</translation>
        </message>
        <message>
            <source>SD of degrees</source>
            <translation>SD der Grade</translation>
        </message>
        <message>
            <source>Standard deviation (with n − 1) of the number of other alteri that an alter is tied to.</source>
            <translation>Standardabweichung (mit n − 1) der Zahl anderer Alteri, mit denen ein Alter verbunden ist.</translation>
        </message>
        <message>
            <source>Highest degree</source>
            <translation>Höchster Grad</translation>
        </message>
        <message>
            <source>Largest number of other alteri that an alter is tied to.</source>
            <translation>Größte Zahl anderer Alteri, mit denen ein Alter verbunden ist.</translation>
        </message>
        <message>
            <source>Isolates</source>
            <translation>Isolierte</translation>
        </message>
        <message>
            <source>Alteri who are tied to ego only.</source>
            <translation>Alteri, die nur mit Ego verbunden sind.</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>Number of parts into which the network falls without ego.</source>
            <translation>Zahl der Teile, in die das Netzwerk ohne Ego zerfällt.</translation>
        </message>
        <message>
            <source>Largest component</source>
            <translation>Größte Komponente</translation>
        </message>
        <message>
            <source>Alteri in the largest of the components.</source>
            <translation>Alteri in der größten Komponente.</translation>
        </message>
        <message>
            <source>Degree centralization</source>
            <translation>Grad-Zentralisierung</translation>
        </message>
        <message>
            <source>Sum of the differences between the highest degree and each alter's, as a share of that of a star: / ((n − 1) (n − 2)).</source>
            <translation>Summe der Unterschiede zwischen dem höchsten Grad und dem jedes Alters, als Anteil an der eines Sterns: / ((n − 1) (n − 2)).</translation>
        </message>
        <message>
            <source>Degree centralization (igraph)</source>
            <translation>Grad-Zentralisierung (igraph)</translation>
        </message>
        <message>
            <source>Degree centralization as igraph computes it unless told otherwise, as if alteri could be tied to themselves: / (n (n − 1)).</source>
            <translation>Grad-Zentralisierung, wie igraph sie ohne weitere Angabe berechnet, als könnten Alteri mit sich selbst verbunden sein: / (n (n − 1)).</translation>
        </message>
        <message>
            <source>Betweenness centralization</source>
            <translation>Betweenness-Zentralisierung</translation>
        </message>
        <message>
            <source>Sum of the differences between the highest betweenness and each alter's, as a share of that of a star.</source>
            <translation>Summe der Unterschiede zwischen der höchsten Betweenness und der jedes Alters, als Anteil an der eines Sterns.</translation>
        </message>
        <message>
            <source>Mean betweenness</source>
            <translation>Mittlere Betweenness</translation>
        </message>
        <message>
            <source>Mean of the number of shortest paths between other alteri that lead through an alter. Ego is left out.</source>
            <translation>Mittel der Zahl kürzester Wege zwischen anderen Alteri, die durch einen Alter führen. Ohne Ego.</translation>
        </message>
        <message>
            <source>Highest betweenness</source>
            <translation>Höchste Betweenness</translation>
        </message>
        <message>
            <source>Largest number of shortest paths between other alteri that lead through one alter. Ego is left out.</source>
            <translation>Größte Zahl kürzester Wege zwischen anderen Alteri, die durch einen Alter führen. Ohne Ego.</translation>
        </message>
        <message>
            <source>Transitivity</source>
            <translation>Transitivität</translation>
        </message>
        <message>
            <source>How often two alteri who are tied to a third are tied to each other: 3 × triangles / connected triples.</source>
            <translation>Wie oft zwei Alteri, die mit einem dritten verbunden sind, es auch miteinander sind: 3 × Dreiecke / verbundene Tripel.</translation>
        </message>
        <message>
            <source>Diameter</source>
            <translation>Durchmesser</translation>
        </message>
        <message>
            <source>Longest of the shortest paths between alteri whom a path connects, without ego.</source>
            <translation>Längster der kürzesten Wege zwischen Alteri, die ein Weg verbindet, ohne Ego.</translation>
        </message>
        <message>
            <source>Mean distance</source>
            <translation>Mittlere Distanz</translation>
        </message>
        <message>
            <source>Mean length of the shortest paths between alteri whom a path connects, without ego.</source>
            <translation>Mittlere Länge der kürzesten Wege zwischen Alteri, die ein Weg verbindet, ohne Ego.</translation>
        </message>
        <message>
            <source>Betweenness of ego</source>
            <translation>Betweenness von Ego</translation>
        </message>
        <message>
            <source>Shortest paths between alteri that lead through ego: the sum of 1 / (1 + alteri tied to both) over all pairs who are not tied.</source>
            <translation>Kürzeste Wege zwischen Alteri, die durch Ego führen: die Summe von 1 / (1 + mit beiden verbundene Alteri) über alle nicht verbundenen Paare.</translation>
        </message>
        <message>
            <source>Betweenness of ego, normalised</source>
            <translation>Betweenness von Ego, normiert</translation>
        </message>
        <message>
            <source>Betweenness of ego as a share of all pairs: / (n (n − 1) / 2).</source>
            <translation>Betweenness von Ego als Anteil an allen Paaren: / (n (n − 1) / 2).</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation>Constraint</translation>
        </message>
        <message>
            <source>How far ego's ties lead to the same alteri: the sum over alteri j of (p_ej + Σ p_eq p_qj)², where p are shares of the ties that somebody has. Can exceed 1.</source>
            <translation>Wie weit Egos Beziehungen zu denselben Alteri führen: die Summe über Alteri j von (p_ej + Σ p_eq p_qj)², p sind Anteile an jemandes Beziehungen. Kann 1 übersteigen.</translation>
        </message>
        <message>
            <source>Effective size</source>
            <translation>Effektive Größe</translation>
        </message>
        <message>
            <source>Alteri less their mean degree, since who is tied to others brings nothing new: n − 2m / n.</source>
            <translation>Alteri minus ihr mittlerer Grad, denn wer mit anderen verbunden ist, bringt nichts Neues: n − 2m / n.</translation>
        </message>
        <message>
            <source>Efficiency</source>
            <translation>Effizienz</translation>
        </message>
        <message>
            <source>Effective size / n.</source>
            <translation>Effektive Größe / n.</translation>
        </message>
        <message>
            <source>Hierarchy</source>
            <translation>Hierarchie</translation>
        </message>
        <message>
            <source>How far the constraint comes from few alteri: Σ r ln r / (n ln n), where r is an alter's constraint relative to the mean; 1 for one alter.</source>
            <translation>Wie weit der Constraint von wenigen Alteri kommt: Σ r ln r / (n ln n), r ist der Constraint eines Alters relativ zum Mittel; 1 bei einem Alter.</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Anteil (%)</translation>
        </message>
        <message>
            <source>Alteri in the category, per cent of those of whom the value is known.</source>
            <translation>Alteri in der Kategorie, in Prozent derer mit bekanntem Wert.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Number of alteri in the category.</source>
            <translation>Zahl der Alteri in der Kategorie.</translation>
        </message>
        <message>
            <source>Entropy</source>
            <translation>Entropie</translation>
        </message>
        <message>
            <source>Diversity in bits: −Σ p log₂ p over the shares p of the categories among the known values. 0 if all are alike.</source>
            <translation>Vielfalt in Bit: −Σ p log₂ p über die Anteile p der Kategorien an den bekannten Werten. 0, wenn alle gleich sind.</translation>
        </message>
        <message>
            <source>Blau index</source>
            <translation>Blau-Index</translation>
        </message>
        <message>
            <source>Probability that two alteri drawn with replacement differ: 1 − Σ p² over the shares p of the categories among the known values.</source>
            <translation>Wahrscheinlichkeit, dass sich zwei mit Zurücklegen gezogene Alteri unterscheiden: 1 − Σ p² über die Anteile p der Kategorien an den bekannten Werten.</translation>
        </message>
        <message>
            <source>IQV</source>
            <translation>IQV</translation>
        </message>
        <message>
            <source>Index of qualitative variation: Blau index / (1 − 1/K), where K is the number of categories that the attribute has. At most 1.</source>
            <translation>Index qualitativer Variation: Blau-Index / (1 − 1/K), K ist die Zahl der Kategorien des Merkmals. Höchstens 1.</translation>
        </message>
        <message>
            <source>E-I index of ties</source>
            <translation>E-I-Index der Beziehungen</translation>
        </message>
        <message>
            <source>(E − I) / (E + I) of the ties between alteri: E connect unlike, I like alteri; both values known. −1 all alike, +1 all unlike.</source>
            <translation>(E − I) / (E + I) der Beziehungen zwischen Alteri: E verbinden ungleiche, I gleiche Alteri; beide Werte bekannt. −1 alle gleich, +1 alle ungleich.</translation>
        </message>
        <message>
            <source>E-I index</source>
            <translation>E-I-Index</translation>
        </message>
        <message>
            <source>(E − I) / (E + I): E alteri differ from ego, I are like ego; known values only, compared by their codes. −1 all alike, +1 all unlike.</source>
            <translation>(E − I) / (E + I): E Alteri unterscheiden sich von Ego, I gleichen Ego; nur bekannte Werte, verglichen nach ihren Codes. −1 alle gleich, +1 alle ungleich.</translation>
        </message>
        <message>
            <source>Share like ego</source>
            <translation>Anteil wie Ego</translation>
        </message>
        <message>
            <source>Homophily: alteri like ego as a share (0 to 1) of those of whom the value is known.</source>
            <translation>Homophilie: Alteri wie Ego als Anteil (0 bis 1) derer mit bekanntem Wert.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>Mean of the known values.</source>
            <translation>Mittelwert der bekannten Werte.</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SD</translation>
        </message>
        <message>
            <source>Standard deviation (with n − 1) of the known values.</source>
            <translation>Standardabweichung (mit n − 1) der bekannten Werte.</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Smallest of the known values.</source>
            <translation>Kleinster der bekannten Werte.</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Largest of the known values.</source>
            <translation>Größter der bekannten Werte.</translation>
        </message>
        <message>
            <source>Undefined: ego named nobody.</source>
            <translation>Nicht definiert: Ego nannte niemanden.</translation>
        </message>
        <message>
            <source>Undefined: it takes two alteri, ego named one.</source>
            <translation>Nicht definiert: Es braucht zwei Alteri, Ego nannte einen.</translation>
        </message>
        <message>
            <source>Undefined: it takes three alteri, ego named fewer.</source>
            <translation>Nicht definiert: Es braucht drei Alteri, Ego nannte weniger.</translation>
        </message>
        <message>
            <source>Undefined: no alteri are tied to each other.</source>
            <translation>Nicht definiert: Keine Alteri sind miteinander verbunden.</translation>
        </message>
        <message>
            <source>Undefined: no alter is tied to two others.</source>
            <translation>Nicht definiert: Kein Alter ist mit zwei anderen verbunden.</translation>
        </message>
        <message>
            <source>Undefined: the value is known of no alter.</source>
            <translation>Nicht definiert: Der Wert ist von keinem Alter bekannt.</translation>
        </message>
        <message>
            <source>Undefined: it takes two known values, there is one.</source>
            <translation>Nicht definiert: Es braucht zwei bekannte Werte, es gibt einen.</translation>
        </message>
        <message>
            <source>Undefined: of no tie between alteri are both values known.</source>
            <translation>Nicht definiert: Bei keiner Beziehung zwischen Alteri sind beide Werte bekannt.</translation>
        </message>
        <message>
            <source>Undefined: the attribute has one category only.</source>
            <translation>Nicht definiert: Das Merkmal hat nur eine Kategorie.</translation>
        </message>
        <message>
            <source>Undefined: ego's own value is missing.</source>
            <translation>Nicht definiert: Egos eigener Wert fehlt.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>Undefined: this network has no ties between alteri, nor was ego asked about any.</source>
            <translation>Nicht definiert: Dieses Netzwerk hat keine Beziehungen zwischen Alteri, und Ego wurde nach keiner gefragt.</translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeCategoriesDialog</name>
        <message>
            <source>Merge categories</source>
            <translation>Kategorien zusammenlegen</translation>
        </message>
        <message>
            <source>The selected categories become:</source>
            <translation>Die ausgewählten Kategorien werden zu:</translation>
        </message>
        <message>
            <source>The selected category becomes:</source>
            <translation>Die ausgewählte Kategorie wird zu:</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenlegen</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>There is no category of this name.</source>
            <translation>Es gibt keine Kategorie dieses Namens.</translation>
        </message>
        <message>
            <source>Nobody has answered %1 so far.</source>
            <translation>Bisher hat niemand %1 geantwortet.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers move from %1 to “%2”.</source>
            <translation>
                <numerusform>%n Antwort geht von %1 zu „%2“ über.</numerusform>
                <numerusform>%n Antworten gehen von %1 zu „%2“ über.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeDialog</name>
        <message>
            <source>Merge another copy</source>
            <translation>Mit anderer Kopie zusammenführen</translation>
        </message>
        <message>
            <source>What “%1” has and this study lacks comes in, as one step that can be undone. The other file is not changed.</source>
            <translation>Was „%1“ enthält und dieser Studie fehlt, kommt hinzu, als ein einziger Schritt, der sich rückgängig machen lässt. Die andere Datei wird nicht geändert.</translation>
        </message>
        <message>
            <source>“%1” and this study have no common beginning: attributes, categories and designs are matched by their keys and names. The other file is not changed.</source>
            <translation>„%1“ und diese Studie haben keinen gemeinsamen Anfang: Merkmale, Kategorien und Gestaltungen werden einander nach Kürzeln und Namen zugeordnet. Die andere Datei wird nicht geändert.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Your &amp;name or code, kept with what you change:</source>
            <translation>Ihr &amp;Name oder Kürzel, festgehalten mit dem, was Sie ändern:</translation>
        </message>
        <message>
            <source>Here the two copies contradict each other. What was said last, and what somebody worked on, is proposed to stay:</source>
            <translation>Hier widersprechen sich die beiden Kopien. Vorgeschlagen ist, dass bleibt, was zuletzt gesagt wurde und woran jemand gearbeitet hat:</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Other copy</source>
            <translation>Andere Kopie</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>All as here</source>
            <translation>Alles wie hier</translation>
        </message>
        <message>
            <source>All as in the other copy</source>
            <translation>Alles wie in der anderen Kopie</translation>
        </message>
        <message>
            <source>All as proposed</source>
            <translation>Alles wie vorgeschlagen</translation>
        </message>
        <message>
            <source>What comes in:</source>
            <translation>Was übernommen wird:</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>What you decided brings up further contradictions; look at the list again.</source>
            <translation>Ihre Entscheidungen führen zu weiteren Widersprüchen; sehen Sie die Liste noch einmal durch.</translation>
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
            <translation>Karte</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Beziehung</translation>
        </message>
        <message>
            <source>Tie between alteri</source>
            <translation>Beziehung zwischen Alteri</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Studie</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>Way through the guide</source>
            <translation>Weg durch den Leitfaden</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1 „%2“</translation>
        </message>
        <message>
            <source> / </source>
            <translation> / </translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed here; the other copy has since changed %n things about it.</source>
            <translation>
                <numerusform>%1 wurde hier entfernt; die andere Kopie hat seitdem %n Angabe dazu geändert.</numerusform>
                <numerusform>%1 wurde hier entfernt; die andere Kopie hat seitdem %n Angaben dazu geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed in the other copy; here %n things about it were changed.</source>
            <translation>
                <numerusform>%1 wurde in der anderen Kopie entfernt; hier wurde %n Angabe dazu geändert.</numerusform>
                <numerusform>%1 wurde in der anderen Kopie entfernt; hier wurden %n Angaben dazu geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was entered in both copies.</source>
            <translation>%1 wurde in beiden Kopien eingegeben.</translation>
        </message>
        <message>
            <source>%1 differs: here “%2”, in the other copy “%3”.</source>
            <translation>%1 unterscheidet sich: hier „%2“, in der anderen Kopie „%3“.</translation>
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
            <translation>Beide untereinander</translation>
        </message>
        <message>
            <source>They are one</source>
            <translation>Beide sind dasselbe</translation>
        </message>
        <message>
            <source>They are two</source>
            <translation>Es sind zwei</translation>
        </message>
        <message>
            <source>Stays removed</source>
            <translation>Bleibt entfernt</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>As here</source>
            <translation>Wie hier</translation>
        </message>
        <message>
            <source>As in the other copy</source>
            <translation>Wie in der anderen Kopie</translation>
        </message>
        <message>
            <source>%1 comes in.</source>
            <translation>%1 kommt hinzu.</translation>
        </message>
        <message>
            <source>%1 is removed.</source>
            <translation>%1 wird entfernt.</translation>
        </message>
        <message>
            <source>%1 comes back.</source>
            <translation>%1 kommt zurück.</translation>
        </message>
        <message>
            <source>%1 is called “%3” instead of “%2”, which is taken.</source>
            <translation>%1 heißt „%3“ statt „%2“, denn das ist vergeben.</translation>
        </message>
        <message>
            <source>%1: %2 “%3” instead of “%4”.</source>
            <translation>%1: %2 „%3“ statt „%4“.</translation>
        </message>
        <message>
            <source>The other copy has nothing new.</source>
            <translation>Die andere Kopie enthält nichts Neues.</translation>
        </message>
        <message>
            <source>Additions: %1, changes: %2, removals: %3, contradictions: %4.</source>
            <translation>Hinzugekommen: %1, geändert: %2, entfernt: %3, Widersprüche: %4.</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Art von Beziehungen</translation>
        </message>
        <message>
            <source>Map design</source>
            <translation>Kartengestaltung</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruppierung</translation>
        </message>
        <message>
            <source>Computed variable</source>
            <translation>Berechnete Variable</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Style of pictures</source>
            <translation>Bildstil</translation>
        </message>
        <message>
            <source>Question for names</source>
            <translation>Frage nach Namen</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Interviewleitfaden</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Zuweisung</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Widerspruch</translation>
        </message>
    </context>
    <context>
        <name>alteri::MissingList</name>
        <message>
            <source>Is an answer</source>
            <translation>Ist eine Antwort</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>Texts that &amp;mean missing</source>
            <translation>Texte, die fe&amp;hlend bedeuten</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>Hin&amp;zufügen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>In column</source>
            <translation>In Spalte</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Bedeutet</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Zellen</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>Alle Spalten</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelBoard</name>
        <message>
            <source>Adds a model without predictors</source>
            <translation>Fügt ein Modell ohne Prädiktoren hinzu</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>New model</source>
            <translation>Neues Modell</translation>
        </message>
        <message>
            <source>A model needs an outcome: a number or an ordered answer about ties or alteri. This study has none.</source>
            <translation>Ein Modell braucht eine abhängige Variable: eine Zahl oder eine geordnete Antwort über Beziehungen oder Alteri. Diese Studie hat keine.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Add model</source>
            <translation>Modell hinzufügen</translation>
        </message>
        <message>
            <source>Rename model</source>
            <translation>Modell umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Duplicate model</source>
            <translation>Modell duplizieren</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 löschen</translation>
        </message>
        <message>
            <source>Move model</source>
            <translation>Modell verschieben</translation>
        </message>
        <message>
            <source>Adds a model without groups, whose rows are networks: it explains their size, for example, by what their egos are</source>
            <translation>Fügt ein Modell ohne Gruppen hinzu, dessen Zeilen Netzwerke sind: Es erklärt zum Beispiel ihre Größe durch das, was ihre Egos sind</translation>
        </message>
        <message>
            <source>Add model of networks</source>
            <translation>Modell der Netzwerke hinzufügen</translation>
        </message>
        <message>
            <source>Network model</source>
            <translation>Netzwerkmodell</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelCard</name>
        <message>
            <source>Change formula</source>
            <translation>Formel ändern</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Abhängige Variable</translation>
        </message>
        <message>
            <source>Outcome: what the model explains</source>
            <translation>Abhängige Variable: was das Modell erklärt</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Maximum likelihood, to compare models with different terms; or restricted maximum likelihood, for variances with few egos</source>
            <translation>Maximum-Likelihood, um Modelle mit verschiedenen Termen zu vergleichen; oder restringierte Maximum-Likelihood, für Varianzen bei wenigen Egos</translation>
        </message>
        <message>
            <source>Change outcome</source>
            <translation>Abhängige Variable ändern</translation>
        </message>
        <message>
            <source>Change criterion</source>
            <translation>Kriterium ändern</translation>
        </message>
        <message>
            <source>Double-click variables or drag them here.</source>
            <translation>Doppelklicken Sie Variablen oder ziehen Sie sie hierher.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Being fitted…</source>
            <translation>Wird geschätzt …</translation>
        </message>
        <message>
            <source>Not fitted: cancelled.</source>
            <translation>Nicht geschätzt: abgebrochen.</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, AIC %3</source>
            <translation>%1 Beziehungen, %2 Egos, AIC %3</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, ICC %3, AIC %4</source>
            <translation>%1 Beziehungen, %2 Egos, ICC %3, AIC %4</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, weighed by %3</source>
            <translation>%1 Beziehungen, %2 Egos, gewichtet mit %3</translation>
        </message>
        <message>
            <source>Rename, duplicate, move or delete this model; which ties it has, and what weighs egos</source>
            <translation>Dieses Modell umbenennen, duplizieren, verschieben oder löschen; welche Beziehungen es hat und was Egos gewichtet</translation>
        </message>
        <message>
            <source>Change which ties</source>
            <translation>Beziehungen ändern</translation>
        </message>
        <message>
            <source>Only ties with %1</source>
            <translation>Nur Beziehungen mit %1</translation>
        </message>
        <message>
            <source>Residual variances by %1</source>
            <translation>Residualvarianzen nach %1</translation>
        </message>
        <message>
            <source>Each row is a network: a model without groups.</source>
            <translation>Jede Zeile ist ein Netzwerk: ein Modell ohne Gruppen.</translation>
        </message>
        <message>
            <source>Only networks with %1</source>
            <translation>Nur Netzwerke mit %1</translation>
        </message>
        <message numerus="yes">
            <source>%n network(s), R² %1, AIC %2</source>
            <translation>
                <numerusform>%n Netzwerk, R² %1, AIC %2</numerusform>
                <numerusform>%n Netzwerke, R² %1, AIC %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network(s), AIC %1</source>
            <translation>
                <numerusform>%n Netzwerk, AIC %1</numerusform>
                <numerusform>%n Netzwerke, AIC %1</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is about ties; a model of networks has variables of egos and networks only.</source>
            <translation>„%1“ handelt von Beziehungen; ein Modell der Netzwerke hat nur Variablen von Egos und Netzwerken.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelDetails</name>
        <message>
            <source>Tests and intervals</source>
            <translation>Tests und Intervalle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>Coefficients with p values</source>
            <translation>Koeffizienten mit p-Werten</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Tests der Terme</translation>
        </message>
        <message>
            <source>t tests, Satterthwaite</source>
            <translation>t-Tests, Satterthwaite</translation>
        </message>
        <message>
            <source>t tests, Kenward–Roger</source>
            <translation>t-Tests, Kenward–Roger</translation>
        </message>
        <message>
            <source>t tests, cluster-robust (CR2)</source>
            <translation>t-Tests, clusterrobust (CR2)</translation>
        </message>
        <message>
            <source>Profile intervals</source>
            <translation>Profilintervalle</translation>
        </message>
        <message>
            <source>Bootstrap intervals</source>
            <translation>Bootstrap-Intervalle</translation>
        </message>
        <message>
            <source>Random effects</source>
            <translation>Zufallseffekte</translation>
        </message>
        <message>
            <source>Variance explained</source>
            <translation>Erklärte Varianz</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Verglichen mit %1</translation>
        </message>
        <message>
            <source>The two models rest on different ties (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>Die beiden Modelle beruhen auf verschiedenen Beziehungen (%1 und %2); für den Vergleich wurden beide noch einmal mit den %3 geschätzt, die für beide vollständig sind.</translation>
        </message>
        <message>
            <source>Their fixed effects differ, so both were fitted again by ML.</source>
            <translation>Ihre festen Effekte unterscheiden sich, deshalb wurden beide noch einmal mit ML geschätzt.</translation>
        </message>
        <message>
            <source>Tests of terms, type III</source>
            <translation>Tests der Terme, Typ III</translation>
        </message>
        <message>
            <source>No categories interact in this model: the tests of terms are those of type III.</source>
            <translation>In diesem Modell interagieren keine Kategorien: Die Tests der Terme sind die vom Typ III.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelFits</name>
        <message>
            <source>%1 is tested by Wald's z after all: %2</source>
            <translation>%1 wird doch mit Wald-z getestet: %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelMenu</name>
        <message>
            <source>Move to the left</source>
            <translation>Nach links</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Nach rechts</translation>
        </message>
        <message>
            <source>Duplicate as next block</source>
            <translation>Als nächsten Block duplizieren</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Only some ties…</source>
            <translation>Nur einige Beziehungen …</translation>
        </message>
        <message>
            <source>Sampling weights of egos</source>
            <translation>Stichprobengewichte der Egos</translation>
        </message>
        <message>
            <source>Residual variances by category</source>
            <translation>Residualvarianzen nach Kategorie</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>None: all egos weigh alike</source>
            <translation>Keine: Alle Egos wiegen gleich</translation>
        </message>
        <message>
            <source>Change sampling weights</source>
            <translation>Stichprobengewichte ändern</translation>
        </message>
        <message>
            <source>None: all residuals have one variance</source>
            <translation>Keine: Alle Residuen haben eine Varianz</translation>
        </message>
        <message>
            <source>Change residual variances</source>
            <translation>Residualvarianzen ändern</translation>
        </message>
        <message>
            <source>Only some networks…</source>
            <translation>Nur einige Netzwerke …</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelPlotPage</name>
        <message>
            <source>The models are being fitted.</source>
            <translation>Die Modelle werden geschätzt.</translation>
        </message>
        <message>
            <source>This study has no saved models. Make one on the page of models, and it is drawn here.</source>
            <translation>Diese Studie hat keine gespeicherten Modelle. Legen Sie auf der Seite der Modelle eines an, dann wird es hier gezeichnet.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>%1 is no linear model; this plot exists of linear models only.</source>
            <translation>%1 ist kein lineares Modell; dieses Diagramm gibt es nur für lineare Modelle.</translation>
        </message>
        <message>
            <source>This study has linear models only. Choose another kind for a model on the page of models, ordinal for example, and its predictions are drawn here.</source>
            <translation>Diese Studie hat nur lineare Modelle. Wählen Sie auf der Seite der Modelle für ein Modell eine andere Art, zum Beispiel ordinal, und seine Vorhersagen werden hier gezeichnet.</translation>
        </message>
        <message>
            <source>%1 is a model of networks, without groups; this plot exists of multilevel models only.</source>
            <translation>%1 ist ein Modell der Netzwerke ohne Gruppen; dieses Diagramm gibt es nur von Mehrebenenmodellen.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelsPage</name>
        <message>
            <source>Same sample for all models</source>
            <translation>Dieselbe Stichprobe für alle Modelle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Fit now</source>
            <translation>Jetzt schätzen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Tabelle kopieren</translation>
        </message>
        <message>
            <source>Copies the regression table with its looks, for a word processor or a spreadsheet</source>
            <translation>Kopiert die Regressionstabelle mit ihrem Aussehen, für Textverarbeitung oder Tabellenkalkulation</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Tabelle exportieren …</translation>
        </message>
        <message>
            <source>Writes the regression table as HTML, LaTeX, Markdown, CSV or .xlsx</source>
            <translation>Schreibt die Regressionstabelle als HTML, LaTeX, Markdown, CSV oder .xlsx</translation>
        </message>
        <message>
            <source>Errors below</source>
            <translation>Standardfehler darunter</translation>
        </message>
        <message>
            <source>Standard errors stand beneath the estimates in what is copied and exported</source>
            <translation>Standardfehler stehen in Kopien und Exporten unter den Schätzwerten</translation>
        </message>
        <message>
            <source>What to watch</source>
            <translation>Worauf zu achten ist</translation>
        </message>
        <message>
            <source>Shows what to watch with these models</source>
            <translation>Zeigt, worauf bei diesen Modellen zu achten ist</translation>
        </message>
        <message>
            <source>Fits all models to the ties that have values for all of them, so that nested models can be compared</source>
            <translation>Schätzt alle Modelle mit den Beziehungen, die Werte für alle haben, damit geschachtelte Modelle verglichen werden können</translation>
        </message>
        <message>
            <source>Fitting %1 (%2 of %3)</source>
            <translation>%1 wird geschätzt (%2 von %3)</translation>
        </message>
        <message>
            <source>The table was copied</source>
            <translation>Die Tabelle wurde kopiert</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Tabelle exportieren</translation>
        </message>
        <message>
            <source>Tests and intervals…</source>
            <translation>Tests und Intervalle …</translation>
        </message>
        <message>
            <source>Tests of terms, comparison of models, profile and bootstrap intervals, and all p values</source>
            <translation>Tests der Terme, Vergleich von Modellen, Profil- und Bootstrap-Intervalle und alle p-Werte</translation>
        </message>
        <message>
            <source>Test of the coefficients</source>
            <translation>Test der Koeffizienten</translation>
        </message>
        <message>
            <source>What stars, p values and intervals in tables, plots and reports rest on</source>
            <translation>Worauf Sterne, p-Werte und Intervalle in Tabellen, Diagrammen und Berichten beruhen</translation>
        </message>
        <message>
            <source>Wald z</source>
            <translation>Wald-z</translation>
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
            <translation>t, clusterrobust (CR2)</translation>
        </message>
        <message>
            <source>Fit by REML</source>
            <translation>Mit REML schätzen</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Choose test of coefficients</source>
            <translation>Test der Koeffizienten wählen</translation>
        </message>
        <message>
            <source>models</source>
            <translation>modelle</translation>
        </message>
        <message>
            <source>Odds and rate ratios</source>
            <translation>Odds- und Ratenverhältnisse</translation>
        </message>
        <message>
            <source>Gives effects of models with a logit or log link as odds or rate ratios, exp(b), in the table and in what is copied and exported</source>
            <translation>Gibt Effekte von Modellen mit Logit- oder Log-Link als Odds- oder Ratenverhältnisse exp(b) an, in der Tabelle und in dem, was kopiert und exportiert wird</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModesPage</name>
        <message numerus="yes">
            <source>%1: %2 (95 % interval %3 to %4), %n ties</source>
            <translation>
                <numerusform>%1: %2 (95-%-Intervall %3 bis %4), %n Beziehung</numerusform>
                <numerusform>%1: %2 (95-%-Intervall %3 bis %4), %n Beziehungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Bedingte Modi</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 nach %2</translation>
        </message>
        <message>
            <source>%1: deviation of each %2 from the mean</source>
            <translation>%1: Abweichung je %2 vom Mittel</translation>
        </message>
        <message>
            <source>Conditional modes of %1, %2, with 95 % intervals</source>
            <translation>Bedingte Modi von %1, %2, mit 95-%-Intervallen</translation>
        </message>
        <message>
            <source>Filled points: the interval excludes zero. The intervals are those of the modes, the fixed effects taken as known.</source>
            <translation>Gefüllte Punkte: Das Intervall schließt null aus. Es sind die Intervalle der Modi; die festen Effekte gelten dabei als bekannt.</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Beziehungen</translation>
        </message>
    </context>
    <context>
        <name>alteri::NameBar</name>
        <message>
            <source>Add alter</source>
            <translation>Alter hinzufügen</translation>
        </message>
        <message>
            <source>Name of a new alter</source>
            <translation>Name eines neuen Alters</translation>
        </message>
        <message>
            <source>Name a partner and press Enter; codes after a semicolon</source>
            <translation>Partner nennen und Enter drücken; Codes nach einem Semikolon</translation>
        </message>
        <message>
            <source>Adds the alter to the map of this ego; you can also just type on the map, or press N</source>
            <translation>Fügt den Alter der Karte dieses Egos hinzu; Sie können auch einfach auf der Karte tippen oder N drücken</translation>
        </message>
        <message>
            <source>“%1” is on this map already; Enter once more adds another of that name</source>
            <translation>„%1“ ist schon auf dieser Karte; noch einmal Enter fügt noch einen dieses Namens hinzu</translation>
        </message>
    </context>
    <context>
        <name>alteri::NamelyLines</name>
        <message>
            <source>%1, namely</source>
            <translation>%1, nämlich</translation>
        </message>
        <message>
            <source>%1, namely …</source>
            <translation>%1, nämlich …</translation>
        </message>
    </context>
    <context>
        <name>alteri::NamesPage</name>
        <message>
            <source>Write a key to the names into a file of its own</source>
            <translation>Einen Schlüssel der Namen in eine eigene Datei schreiben</translation>
        </message>
        <message>
            <source>Names as they are</source>
            <translation>Namen, wie sie sind</translation>
        </message>
        <message>
            <source>Pseudonyms</source>
            <translation>Pseudonyme</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nummern</translation>
        </message>
        <message>
            <source>No names</source>
            <translation>Keine Namen</translation>
        </message>
        <message>
            <source>This leaves with the picture:</source>
            <translation>Das verlässt mit dem Bild das Programm:</translation>
        </message>
        <message>
            <source>What leaves with the picture</source>
            <translation>Was mit dem Bild das Programm verlässt</translation>
        </message>
        <message>
            <source>No names and no answers.</source>
            <translation>Keine Namen und keine Antworten.</translation>
        </message>
        <message numerus="yes">
            <source>%n names have no pseudonym; numbers stand for them.</source>
            <translation>
                <numerusform>%n Name hat kein Pseudonym; eine Nummer steht dafür.</numerusform>
                <numerusform>%n Namen haben kein Pseudonym; Nummern stehen dafür.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::NetworkQuestions</name>
        <message>
            <source>Coefficients with p values</source>
            <translation>Koeffizienten mit p-Werten</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Tests der Terme</translation>
        </message>
        <message>
            <source>t tests, heteroscedasticity-consistent (HC3)</source>
            <translation>t-Tests, robust gegen Heteroskedastizität (HC3)</translation>
        </message>
        <message>
            <source>The two models rest on different networks (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>Die beiden Modelle beruhen auf verschiedenen Netzwerken (%1 und %2); für den Vergleich wurden beide an den %3 neu geschätzt, die für beide vollständig sind.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewKey</name>
        <message>
            <source>Making a key…</source>
            <translation>Ein Schlüssel wird erzeugt …</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewPassphraseFields</name>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Noch einmal dieselbe</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Zeigen, was getippt wird</translation>
        </message>
        <message numerus="yes">
            <source>Four or five words that nobody would guess are easy to keep in mind; at least %n characters.</source>
            <translation>
                <numerusform>Vier oder fünf Wörter, die niemand errät, lassen sich leicht merken; mindestens %n Zeichen.</numerusform>
                <numerusform>Vier oder fünf Wörter, die niemand errät, lassen sich leicht merken; mindestens %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type it a second time.</source>
            <translation>Tippen Sie sie ein zweites Mal.</translation>
        </message>
        <message>
            <source>Both are not alike yet.</source>
            <translation>Beide sind noch nicht gleich.</translation>
        </message>
        <message>
            <source>Both are alike.</source>
            <translation>Beide sind gleich.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewStudyDialog</name>
        <message>
            <source>Alteri study (*.alteri)</source>
            <translation>Alteri-Studie (*.alteri)</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Neue Studie</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>The file “%1” exists already; choose another name.</source>
            <translation>Die Datei „%1“ gibt es schon; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Keep its texts in the other languages, too</source>
            <translation>Auch die Texte in den anderen Sprachen behalten</translation>
        </message>
        <message>
            <source>Language of its texts</source>
            <translation>Sprache der Texte</translation>
        </message>
        <message>
            <source>Protect it by a passphrase</source>
            <translation>Durch eine Passphrase schützen</translation>
        </message>
    </context>
    <context>
        <name>alteri::NoteEditor</name>
        <message>
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
        </message>
    </context>
    <context>
        <name>alteri::NumberBar</name>
        <message>
            <source>Labels &amp;from a table…</source>
            <translation>Bezeichnungen &amp;aus Tabelle …</translation>
        </message>
        <message>
            <source>&amp;Decimal sign</source>
            <translation>&amp;Dezimalzeichen</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>T&amp;housands</source>
            <translation>Ta&amp;usender</translation>
        </message>
        <message>
            <source>Not parted</source>
            <translation>Nicht getrennt</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Commas</source>
            <translation>Kommas</translation>
        </message>
        <message>
            <source>Spaces</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <source>Apostrophes</source>
            <translation>Apostrophe</translation>
        </message>
        <message>
            <source>Dates (&amp;order)</source>
            <translation>Datum (Reihen&amp;folge)</translation>
        </message>
        <message>
            <source>A table with the columns “column”, “code” and “label” says what the codes of new attributes are called</source>
            <translation>Eine Tabelle mit den Spalten „column“, „code“ und „label“ sagt, wie die Codes neuer Merkmale heißen</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Wie erkannt</translation>
        </message>
        <message numerus="yes">
            <source>%n columns have labels.</source>
            <translation>
                <numerusform>%n Spalte hat Bezeichnungen.</numerusform>
                <numerusform>%n Spalten haben Bezeichnungen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::OtherText</name>
        <message>
            <source>Odds ratios are no ratios of probabilities: where an outcome is frequent they look larger. Thresholds are on the scale of the link; an effect above zero makes higher outcomes more probable.</source>
            <translation>Odds-Verhältnisse sind keine Verhältnisse von Wahrscheinlichkeiten: Wo ein Ergebnis häufig ist, sehen sie größer aus. Schwellen stehen auf der Skala der Linkfunktion; ein Effekt über null macht höhere Ergebnisse wahrscheinlicher.</translation>
        </message>
        <message>
            <source>A small p says that the effect of a term differs between the thresholds.</source>
            <translation>Ein kleines p sagt, dass der Effekt eines Terms sich zwischen den Schwellen unterscheidet.</translation>
        </message>
        <message>
            <source>What one more unit, or the category instead of its reference, adds to the probability of each outcome (to the mean of counts), averaged over the ties.</source>
            <translation>Was eine Einheit mehr, oder die Kategorie statt ihrer Referenz, zur Wahrscheinlichkeit jedes Ergebnisses (zum Mittel von Anzahlen) hinzufügt, gemittelt über die Beziehungen.</translation>
        </message>
        <message>
            <source>How far each group is from the average one, on the scale of the link.</source>
            <translation>Wie weit jede Gruppe von der durchschnittlichen entfernt ist, auf der Skala der Linkfunktion.</translation>
        </message>
        <message>
            <source>Coefficients with p values</source>
            <translation>Koeffizienten mit p-Werten</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Tests der Terme</translation>
        </message>
        <message>
            <source>Average marginal effects</source>
            <translation>Durchschnittliche marginale Effekte</translation>
        </message>
        <message>
            <source>Test of proportional odds</source>
            <translation>Test der Annahme proportionaler Odds</translation>
        </message>
        <message>
            <source>Cluster-robust errors</source>
            <translation>Clusterrobuste Standardfehler</translation>
        </message>
        <message>
            <source>Random effects</source>
            <translation>Zufallseffekte</translation>
        </message>
        <message>
            <source>ICC and variance explained</source>
            <translation>ICC und erklärte Varianz</translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Bedingte Modi</translation>
        </message>
        <message>
            <source>The two models rest on different ties (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>Die beiden Modelle beruhen auf verschiedenen Beziehungen (%1 und %2); für den Vergleich wurden beide noch einmal mit den %3 geschätzt, die für beide vollständig sind.</translation>
        </message>
        <message>
            <source>Variance explained</source>
            <translation>Erklärte Varianz</translation>
        </message>
    </context>
    <context>
        <name>alteri::Overview</name>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>%n Alter</numerusform>
                <numerusform>%n Alteri</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 without place</source>
            <translation>%1, %2 ohne Platz</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>Alle Karten</translation>
        </message>
    </context>
    <context>
        <name>alteri::OverviewPage</name>
        <message>
            <source>Egos shown</source>
            <translation>Gezeigte Egos</translation>
        </message>
        <message>
            <source>Maps of all egos</source>
            <translation>Karten aller Egos</translation>
        </message>
        <message>
            <source>Order of the maps</source>
            <translation>Reihenfolge der Karten</translation>
        </message>
        <message>
            <source>As in the study</source>
            <translation>Wie in der Studie</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Nach Namen</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Größte zuerst</translation>
        </message>
        <message>
            <source>Size of the maps</source>
            <translation>Größe der Karten</translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n Karte</numerusform>
                <numerusform>%n Karten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PageList</name>
        <message>
            <source>Pages of the analysis</source>
            <translation>Seiten der Auswertung</translation>
        </message>
    </context>
    <context>
        <name>alteri::Palette</name>
        <message>
            <source>Nothing here is called that.</source>
            <translation>Nichts heißt hier so.</translation>
        </message>
        <message>
            <source>Find actions, pages, egos, alteri and attributes</source>
            <translation>Aktionen, Seiten, Egos, Alteri und Merkmale finden</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Not possible at the moment.</source>
            <translation>Im Augenblick nicht möglich.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PassphraseDialog</name>
        <message>
            <source>Open study</source>
            <translation>Studie öffnen</translation>
        </message>
        <message>
            <source>“%1” is protected. Type its passphrase, or its words for recovery.</source>
            <translation>„%1“ ist geschützt. Tippen Sie die Passphrase oder die Wörter zur Wiederherstellung.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Zeigen, was getippt wird</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Opening the study…</source>
            <translation>Die Studie wird geöffnet …</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureActions</name>
        <message>
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>Copies the picture as it is printed</source>
            <translation>Kopiert das Bild, wie es gedruckt wird</translation>
        </message>
        <message>
            <source>Export picture…</source>
            <translation>Bild exportieren …</translation>
        </message>
        <message>
            <source>The picture was copied.</source>
            <translation>Das Bild wurde kopiert.</translation>
        </message>
        <message>
            <source>Export picture</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <source>Writes the picture as %1</source>
            <translation>Schreibt das Bild als %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureDialog</name>
        <message>
            <source>Export picture</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Several maps</source>
            <translation>Mehrere Karten</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 mm</translation>
        </message>
        <message>
            <source>, %1 × %2 pixels</source>
            <translation>, %1 × %2 Pixel</translation>
        </message>
        <message>
            <source>Key to the names</source>
            <translation>Schlüssel der Namen</translation>
        </message>
        <message>
            <source>Export page</source>
            <translation>Seite exportieren</translation>
        </message>
        <message>
            <source>maps</source>
            <translation>Karten</translation>
        </message>
        <message numerus="yes">
            <source>%n pages were written.</source>
            <translation>
                <numerusform>%n Seite wurde geschrieben.</numerusform>
                <numerusform>%n Seiten wurden geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export maps</source>
            <translation>Karten exportieren</translation>
        </message>
        <message numerus="yes">
            <source>%n of these files exist already. Replace them?</source>
            <translation>
                <numerusform>%n dieser Dateien gibt es schon. Ersetzen?</numerusform>
                <numerusform>%n dieser Dateien gibt es schon. Ersetzen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message numerus="yes">
            <source>%n maps were written.</source>
            <translation>
                <numerusform>%n Karte wurde geschrieben.</numerusform>
                <numerusform>%n Karten wurden geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest was cancelled.</source>
            <translation>Der Rest wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The picture is on the clipboard, as pixels and as vectors.</source>
            <translation>Das Bild liegt in der Zwischenablage, als Pixel und als Vektoren.</translation>
        </message>
        <message>
            <source>Print picture</source>
            <translation>Bild drucken</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>names</source>
            <translation>namen</translation>
        </message>
        <message>
            <source>Labels in</source>
            <translation>Beschriftung in</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
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
            <translation>Alteri: %1</translation>
        </message>
        <message>
            <source>Answers: %1</source>
            <translation>Antworten: %1</translation>
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
            <translation>Karte</translation>
        </message>
        <message>
            <source>Names of the alteri</source>
            <translation>Namen der Alteri</translation>
        </message>
        <message>
            <source>Shaded rings</source>
            <translation>Schattierte Ringe</translation>
        </message>
        <message>
            <source>Names of the rings</source>
            <translation>Namen der Ringe</translation>
        </message>
        <message>
            <source>Names of the sectors</source>
            <translation>Namen der Sektoren</translation>
        </message>
        <message>
            <source>Ties among alteri</source>
            <translation>Beziehungen zwischen Alteri</translation>
        </message>
        <message>
            <source>Ties of ego</source>
            <translation>Beziehungen von Ego</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Plain lines</source>
            <translation>Einfache Linien</translation>
        </message>
        <message>
            <source>Coloured by evaluation</source>
            <translation>Gefärbt nach Bewertung</translation>
        </message>
        <message>
            <source>Evaluation at symbols</source>
            <translation>Bewertung an Symbolen</translation>
        </message>
        <message>
            <source>Discs with + and −</source>
            <translation>Scheiben mit + und −</translation>
        </message>
        <message>
            <source>Signs only</source>
            <translation>Nur Zeichen</translation>
        </message>
        <message>
            <source>Type and lines</source>
            <translation>Schrift und Linien</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Ringe</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Sektoren</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Symbole</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Font (Open Sans if empty)</source>
            <translation>Schriftart (Open Sans, wenn leer)</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>One column, 84 mm</source>
            <translation>Eine Spalte, 84 mm</translation>
        </message>
        <message>
            <source>One and a half columns, 129 mm</source>
            <translation>Anderthalb Spalten, 129 mm</translation>
        </message>
        <message>
            <source>Two columns, 174 mm</source>
            <translation>Zwei Spalten, 174 mm</translation>
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
            <translation>A4 quer, 297 × 210 mm</translation>
        </message>
        <message>
            <source>Slide 16:9, 254 × 143 mm</source>
            <translation>Folie 16:9, 254 × 143 mm</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>as needed</source>
            <translation>nach Bedarf</translation>
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
            <translation>Durchsichtiger Hintergrund</translation>
        </message>
        <message>
            <source>Text in SVG as letters with their fonts</source>
            <translation>Text in SVG als Buchstaben mit ihren Schriften</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Below it</source>
            <translation>Darunter</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Colours of the study</source>
            <translation>Farben der Studie</translation>
        </message>
        <message>
            <source>Safe for colour blindness (Okabe and Ito)</source>
            <translation>Sicher bei Farbenblindheit (Okabe und Ito)</translation>
        </message>
        <message>
            <source>Greys and patterns</source>
            <translation>Grautöne und Muster</translation>
        </message>
        <message>
            <source>Colours of one’s own</source>
            <translation>Eigene Farben</translation>
        </message>
        <message>
            <source>Own colours, e.g. #005ea8, #f0a000</source>
            <translation>Eigene Farben, z. B. #005ea8, #f0a000</translation>
        </message>
        <message>
            <source>Right or below, as it fits</source>
            <translation>Rechts oder darunter, wie es passt</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Darunter</translation>
        </message>
        <message>
            <source>Number of alteri per category</source>
            <translation>Zahl der Alteri je Kategorie</translation>
        </message>
        <message>
            <source>Categories without alteri</source>
            <translation>Kategorien ohne Alteri</translation>
        </message>
        <message>
            <source>How to read the map</source>
            <translation>Wie die Karte zu lesen ist</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As the program</source>
            <translation>Wie das Programm</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>Größen</translation>
        </message>
        <message>
            <source>Outlines</source>
            <translation>Umrisse</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Resolution of pixels</source>
            <translation>Auflösung der Pixel</translation>
        </message>
    </context>
    <context>
        <name>alteri::PicturePreview</name>
        <message>
            <source>Preview of the picture</source>
            <translation>Vorschau des Bildes</translation>
        </message>
        <message>
            <source>Drag the picture into another program</source>
            <translation>Ziehen Sie das Bild in ein anderes Programm</translation>
        </message>
        <message>
            <source>The picture is being drawn…</source>
            <translation>Das Bild wird gezeichnet …</translation>
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
            <translation>Zeitschriften verlangen 84, 129 oder 174 mm</translation>
        </message>
        <message>
            <source>%1 dpi</source>
            <translation>%1 dpi</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>%1 pixels wide</source>
            <translation>%1 Pixel breit</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureText</name>
        <message>
            <source>Some text is %1 points high; journals print nothing below 6.</source>
            <translation>Mancher Text ist %1 Punkt hoch; Zeitschriften drucken nichts unter 6.</translation>
        </message>
        <message>
            <source>The names found no room on the map; numbers stand for them, and the names are listed below.</source>
            <translation>Die Namen fanden auf der Karte keinen Platz; Nummern stehen für sie, und die Namen sind darunter aufgeführt.</translation>
        </message>
        <message>
            <source>Title, legend and caption leave no room for the map; make the picture larger.</source>
            <translation>Titel, Legende und Bildunterschrift lassen der Karte keinen Platz; machen Sie das Bild größer.</translation>
        </message>
        <message numerus="yes">
            <source>There are more categories than the %n colours of the palette.</source>
            <translation>
                <numerusform>Es gibt mehr Kategorien als die %n Farbe der Palette.</numerusform>
                <numerusform>Es gibt mehr Kategorien als die %n Farben der Palette.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n labels found no free place and are left out; make the picture larger.</source>
            <translation>
                <numerusform>%n Beschriftung fand keinen freien Platz und fehlt; machen Sie das Bild größer.</numerusform>
                <numerusform>%n Beschriftungen fanden keinen freien Platz und fehlen; machen Sie das Bild größer.</numerusform>
            </translation>
        </message>
        <message>
            <source>With the list of names the picture would be %1 mm tall, more than its page; make it wider, or leave out the legend or the names.</source>
            <translation>Mit der Namensliste wäre das Bild %1 mm hoch, höher als seine Seite; machen Sie es breiter, oder lassen Sie die Legende oder die Namen weg.</translation>
        </message>
        <message>
            <source>No font on this machine has all letters of %1; they are drawn as boxes. Install fonts for them, such as Noto.</source>
            <translation>Keine Schrift auf diesem Rechner hat alle Buchstaben von %1; sie werden als Kästchen gezeichnet. Installieren Sie Schriften dafür, etwa Noto.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weiterer</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PlanFields</name>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>How many studies of each size are simulated: more of them make the bands narrower</source>
            <translation>Wie viele Studien jeder Größe simuliert werden: mehr machen die Bänder schmaler</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>Studien</translation>
        </message>
        <message>
            <source>Wanted power</source>
            <translation>Gewünschte Teststärke</translation>
        </message>
        <message>
            <source>Cost of an ego</source>
            <translation>Kosten eines Egos</translation>
        </message>
        <message>
            <source>of a partner</source>
            <translation>eines Partners</translation>
        </message>
        <message>
            <source>In any currency, or in hours; of all sizes with the wanted power the cheapest is named</source>
            <translation>In irgendeiner Währung oder in Stunden; von allen Größen mit der gewünschten Teststärke wird die billigste genannt</translation>
        </message>
    </context>
    <context>
        <name>alteri::PlotPage</name>
        <message>
            <source>Export plot…</source>
            <translation>Diagramm exportieren …</translation>
        </message>
        <message>
            <source>Copy plot</source>
            <translation>Diagramm kopieren</translation>
        </message>
        <message>
            <source>Copy the plot as PNG and SVG for another program</source>
            <translation>Kopiert das Diagramm als PNG und SVG für ein anderes Programm</translation>
        </message>
        <message>
            <source>Export plot</source>
            <translation>Diagramm exportieren</translation>
        </message>
        <message>
            <source>The plot was copied</source>
            <translation>Das Diagramm wurde kopiert</translation>
        </message>
        <message>
            <source>Save the plot at its size in print, as %1</source>
            <translation>Speichert das Diagramm in seiner Druckgröße als %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::PowerPage</name>
        <message>
            <source>Power</source>
            <translation>Teststärke</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Koeffizient</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Berechnen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The effect that is worth finding; at first what the model estimates</source>
            <translation>Der Effekt, den zu finden sich lohnt; zuerst der, den das Modell schätzt</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Die Berechnung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Write numbers from 2 on, such as 10, 20, 40.</source>
            <translation>Schreiben Sie Zahlen ab 2, zum Beispiel 10, 20, 40.</translation>
        </message>
        <message>
            <source>This model has no predictors. Add one on the page of models.</source>
            <translation>Dieses Modell hat keine Prädiktoren. Fügen Sie auf der Seite der Modelle einen hinzu.</translation>
        </message>
        <message>
            <source>Studies are simulated and fitted …</source>
            <translation>Studien werden simuliert und geschätzt …</translation>
        </message>
        <message>
            <source>How many egos and partners does a study like this one need? Choose an effect that is worth finding and sizes, then compute.</source>
            <translation>Wie viele Egos und Partner braucht eine Studie wie diese? Wählen Sie einen Effekt, den zu finden sich lohnt, und Größen, und berechnen Sie dann.</translation>
        </message>
        <message>
            <source>%1: power to find the coefficient of %2</source>
            <translation>%1: Teststärke, den Koeffizienten von %2 zu finden</translation>
        </message>
        <message>
            <source>Effect %1, two-sided test at 0.05, %2 simulated studies of each size</source>
            <translation>Effekt %1, zweiseitiger Test auf dem Niveau 0,05, je Größe %2 simulierte Studien</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <source>Assumptions…</source>
            <translation>Annahmen …</translation>
        </message>
        <message>
            <source>Without a pilot</source>
            <translation>Ohne Pilotstudie</translation>
        </message>
        <message>
            <source>Assumed outcome</source>
            <translation>Angenommene abhängige Variable</translation>
        </message>
        <message>
            <source>Egos and partners are drawn from this study, variances are those of the model “%1”.</source>
            <translation>Egos und Partner werden aus dieser Studie gezogen, die Varianzen sind die des Modells „%1“.</translation>
        </message>
        <message>
            <source>Predictors and variances are assumed.</source>
            <translation>Prädiktoren und Varianzen sind angenommen.</translation>
        </message>
        <message>
            <source>Bands: 95 % intervals of the simulation.</source>
            <translation>Bänder: 95-%-Intervalle der Simulation.</translation>
        </message>
        <message>
            <source>A study that does not exist yet is planned from what you assume of it: press “Assumptions…”. Or choose a model of this study as the pilot.</source>
            <translation>Eine Studie, die es noch nicht gibt, wird aus dem geplant, was Sie von ihr annehmen: Drücken Sie „Annahmen …“. Oder wählen Sie ein Modell dieser Studie als Pilotstudie.</translation>
        </message>
        <message>
            <source>No estimate was significant, or the effect is zero: this is not known.</source>
            <translation>Keine Schätzung war signifikant, oder der Effekt ist null: Das ist nicht bekannt.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PowerPlot</name>
        <message>
            <source>%1 egos with %2 partners each: power %3 (%4 to %5)</source>
            <translation>%1 Egos mit je %2 Partnern: Teststärke %3 (%4 bis %5)</translation>
        </message>
        <message>
            <source>Mean standard error %1</source>
            <translation>Mittlerer Standardfehler %1</translation>
        </message>
        <message>
            <source>Significant estimates overstate the effect %1 times on average; %2 % have the wrong sign</source>
            <translation>Signifikante Schätzungen übertreiben den Effekt im Mittel um das %1-Fache; %2 % haben das falsche Vorzeichen</translation>
        </message>
        <message numerus="yes">
            <source>%n models could not be fitted</source>
            <translation>
                <numerusform>%n Modell ließ sich nicht schätzen</numerusform>
                <numerusform>%n Modelle ließen sich nicht schätzen</numerusform>
            </translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Teststärke</translation>
        </message>
        <message>
            <source>Standard error</source>
            <translation>Standardfehler</translation>
        </message>
        <message>
            <source>Exaggeration of significant estimates</source>
            <translation>Übertreibung signifikanter Schätzungen</translation>
        </message>
        <message>
            <source>Wrong sign of significant estimates</source>
            <translation>Falsches Vorzeichen signifikanter Schätzungen</translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n Partner</numerusform>
                <numerusform>%n Partner</numerusform>
            </translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>None of the sizes that were tried has power %1.</source>
            <translation>Keine der versuchten Größen hat die Teststärke %1.</translation>
        </message>
        <message>
            <source>Power %1 needs %2 egos with %3 partners each, of the sizes that were tried.</source>
            <translation>Die Teststärke %1 braucht %2 Egos mit je %3 Partnern, von den versuchten Größen.</translation>
        </message>
        <message>
            <source>The cheapest of these sizes with power %1 has %2 egos with %3 partners each and costs %4.</source>
            <translation>Die billigste dieser Größen mit der Teststärke %1 hat %2 Egos mit je %3 Partnern und kostet %4.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PreviewText</name>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alteri</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Beziehungen zwischen Alteri</translation>
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
            <translation>Name</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Welle</translation>
        </message>
        <message>
            <source>Tie from</source>
            <translation>Beziehung von</translation>
        </message>
        <message>
            <source>Tie to</source>
            <translation>Beziehung zu</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Art der Beziehung</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>UTF-16 (little-endian)</source>
            <translation>UTF-16 (Little Endian)</translation>
        </message>
        <message>
            <source>UTF-16 (big-endian)</source>
            <translation>UTF-16 (Big Endian)</translation>
        </message>
        <message>
            <source>Windows-1252</source>
            <translation>Windows-1252</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Jahr, Monat, Tag</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Tag, Monat, Jahr</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>Monat, Tag, Jahr</translation>
        </message>
        <message>
            <source>%1: %2, new</source>
            <translation>%1: %2, neu</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>“%1” is no answer of this column.</source>
            <translation>„%1“ ist keine Antwort dieser Spalte.</translation>
        </message>
        <message>
            <source>There is no answer: %1.</source>
            <translation>Es gibt keine Antwort: %1.</translation>
        </message>
        <message>
            <source>There is no answer.</source>
            <translation>Es gibt keine Antwort.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProbabilityPage</name>
        <message>
            <source>Predictor</source>
            <translation>Prädiktor</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>the average ego</source>
            <translation>das durchschnittliche Ego</translation>
        </message>
        <message>
            <source>all egos, averaged</source>
            <translation>alle Egos, gemittelt</translation>
        </message>
        <message>
            <source>The average ego has random effects of zero. Averaged over the egos, probabilities are those of a tie of an ego taken at random.</source>
            <translation>Das durchschnittliche Ego hat Zufallseffekte von null. Über die Egos gemittelt sind die Wahrscheinlichkeiten die der Beziehung eines zufällig gewählten Egos.</translation>
        </message>
        <message>
            <source>estimates with intervals</source>
            <translation>Schätzwerte mit Intervallen</translation>
        </message>
        <message>
            <source>stacked shares</source>
            <translation>gestapelte Anteile</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Die Berechnung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>This model has no predictor whose values could be put in.</source>
            <translation>Dieses Modell hat keinen Prädiktor, dessen Werte eingesetzt werden könnten.</translation>
        </message>
        <message>
            <source>Predictions are being worked out …</source>
            <translation>Vorhersagen werden berechnet …</translation>
        </message>
        <message>
            <source>Predictions</source>
            <translation>Vorhersagen</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProbabilityPlotting</name>
        <message>
            <source>Predicted: %1 by %2</source>
            <translation>Vorhergesagt: %1 nach %2</translation>
        </message>
        <message>
            <source>Mean counts of %1, averaged over the egos</source>
            <translation>Mittlere Anzahlen nach %1, gemittelt über die Egos</translation>
        </message>
        <message>
            <source>Mean counts of %1 for the average ego</source>
            <translation>Mittlere Anzahlen nach %1 für das durchschnittliche Ego</translation>
        </message>
        <message>
            <source>Probabilities of %1, averaged over the egos</source>
            <translation>Wahrscheinlichkeiten nach %1, gemittelt über die Egos</translation>
        </message>
        <message>
            <source>Probabilities of %1 for the average ego</source>
            <translation>Wahrscheinlichkeiten nach %1 für das durchschnittliche Ego</translation>
        </message>
        <message>
            <source>The other predictors are as they are in each tie, and the predictions of the ties are averaged.</source>
            <translation>Die anderen Prädiktoren sind so, wie sie in jeder Beziehung sind, und die Vorhersagen der Beziehungen werden gemittelt.</translation>
        </message>
        <message>
            <source>95 % confidence intervals; observed: shares in the data.</source>
            <translation>95-%-Konfidenzintervalle; beobachtet: Anteile in den Daten.</translation>
        </message>
        <message>
            <source>Bands: 95 % confidence intervals. Open marks: shares in the data, in eight ranges of as many ties.</source>
            <translation>Bänder: 95-%-Konfidenzintervalle. Offene Zeichen: Anteile in den Daten, in acht Bereichen von gleich vielen Beziehungen.</translation>
        </message>
        <message>
            <source>%1: mean count %2, 95 % interval %3 to %4</source>
            <translation>%1: mittlere Anzahl %2, 95-%-Intervall %3 bis %4</translation>
        </message>
        <message>
            <source>%1: probability %2, 95 % interval %3 to %4</source>
            <translation>%1: Wahrscheinlichkeit %2, 95-%-Intervall %3 bis %4</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>95-%-KI</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Beobachtet</translation>
        </message>
        <message>
            <source>Mean count</source>
            <translation>Mittlere Anzahl</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Beziehungen</translation>
        </message>
        <message numerus="yes">
            <source>%1, observed in %n ties: %2</source>
            <translation>
                <numerusform>%1, beobachtet in %n Beziehung: %2</numerusform>
                <numerusform>%1, beobachtet in %n Beziehungen: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ProblemText</name>
        <message>
            <source>%1, line %2: </source>
            <translation>%1, Zeile %2: </translation>
        </message>
        <message>
            <source>%1, line %2, column %3: </source>
            <translation>%1, Zeile %2, Spalte %3: </translation>
        </message>
        <message>
            <source>What was to be changed is not in the study any more.</source>
            <translation>Was geändert werden sollte, ist nicht mehr in der Studie.</translation>
        </message>
        <message>
            <source>A name is missing; enter at least one character.</source>
            <translation>Ein Name fehlt; geben Sie mindestens ein Zeichen ein.</translation>
        </message>
        <message>
            <source>The name “%1” holds a line break, a tab or another control character; remove it.</source>
            <translation>Der Name „%1“ enthält einen Zeilenumbruch, einen Tabulator oder ein anderes Steuerzeichen; entfernen Sie es.</translation>
        </message>
        <message>
            <source>The name “%1” is longer than %L2 bytes; shorten it.</source>
            <translation>Der Name „%1“ ist länger als %L2 Byte; kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>The text “%1” holds a NUL character; remove it.</source>
            <translation>Der Text „%1“ enthält ein NUL-Zeichen; entfernen Sie es.</translation>
        </message>
        <message>
            <source>The text “%1” is longer than %L2 bytes; shorten it.</source>
            <translation>Der Text „%1“ ist länger als %L2 Byte; kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>“%1” exists already; choose another name.</source>
            <translation>„%1“ gibt es schon; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The value does not fit the scale of “%1”.</source>
            <translation>Der Wert passt nicht zur Skala von „%1“.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>A row of “%1” refers to a missing row of “%2”.</source>
            <translation>Eine Zeile von „%1“ verweist auf eine fehlende Zeile von „%2“.</translation>
        </message>
        <message>
            <source>“%1” on the map of “%2” stands in another ring or sector than its answers say.</source>
            <translation>„%1“ steht auf der Karte von „%2“ in einem anderen Ring oder Sektor, als die Antworten sagen.</translation>
        </message>
        <message>
            <source>An answer to “%1” does not fit its scale.</source>
            <translation>Eine Antwort auf „%1“ passt nicht zu dessen Skala.</translation>
        </message>
        <message>
            <source>The table is empty; its first line must name the columns.</source>
            <translation>Die Tabelle ist leer; ihre erste Zeile muss die Spalten benennen.</translation>
        </message>
        <message>
            <source>The text is not UTF-8; save the table again with the encoding UTF-8.</source>
            <translation>Der Text ist nicht in UTF-8; speichern Sie die Tabelle erneut mit der Codierung UTF-8.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed, or text follows a closed one; check the quotation marks of this cell.</source>
            <translation>Ein Anführungszeichen ist nicht geschlossen, oder nach einem geschlossenen folgt Text; prüfen Sie die Anführungszeichen dieser Zelle.</translation>
        </message>
        <message>
            <source>The row has %1 cells, but the header has %2; check separators and quotation marks.</source>
            <translation>Die Zeile hat %1 Zellen, die Kopfzeile aber %2; prüfen Sie Trennzeichen und Anführungszeichen.</translation>
        </message>
        <message>
            <source>A column has no name; name it in the first line.</source>
            <translation>Eine Spalte hat keinen Namen; benennen Sie sie in der ersten Zeile.</translation>
        </message>
        <message>
            <source>The column “%1” is missing; add it or rename the column that holds it.</source>
            <translation>Die Spalte „%1“ fehlt; ergänzen Sie sie oder benennen Sie die entsprechende Spalte um.</translation>
        </message>
        <message>
            <source>The column “%1” occurs twice; rename one of them.</source>
            <translation>Die Spalte „%1“ kommt zweimal vor; benennen Sie eine davon um.</translation>
        </message>
        <message>
            <source>The cell of “%1” is empty; every row needs an identifier.</source>
            <translation>Die Zelle von „%1“ ist leer; jede Zeile braucht eine Kennung.</translation>
        </message>
        <message>
            <source>The identifier “%1” occurs twice; identifiers must differ.</source>
            <translation>Die Kennung „%1“ kommt zweimal vor; Kennungen müssen sich unterscheiden.</translation>
        </message>
        <message>
            <source>There is no ego “%1” in the table of egos.</source>
            <translation>In der Tabelle der Egos gibt es kein Ego „%1“.</translation>
        </message>
        <message>
            <source>The ego “%2” has no alter “%1” in the table of alteri.</source>
            <translation>Das Ego „%2“ hat in der Tabelle der Alteri keinen Alter „%1“.</translation>
        </message>
        <message>
            <source>“%1” is not a category of “%2”; correct it or add it to the codebook.</source>
            <translation>„%1“ ist keine Kategorie von „%2“; berichtigen Sie es oder ergänzen Sie das Codebuch.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a number.</source>
            <translation>„%1“ in „%2“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is neither yes nor no; write 1 or 0.</source>
            <translation>„%1“ in „%2“ ist weder ja noch nein; schreiben Sie 1 oder 0.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a date; write it as 2026-01-31.</source>
            <translation>„%1“ in „%2“ ist kein Datum; schreiben Sie es wie 2026-01-31.</translation>
        </message>
        <message>
            <source>“%1” has a tie to itself; remove it.</source>
            <translation>„%1“ hat eine Beziehung zu sich selbst; entfernen Sie sie.</translation>
        </message>
        <message>
            <source>The tie between “%1” and “%2” occurs twice; remove one of them.</source>
            <translation>Die Beziehung zwischen „%1“ und „%2“ kommt zweimal vor; entfernen Sie eine davon.</translation>
        </message>
        <message>
            <source>The formula “%1” is not complete at character %2: %3 is expected there.</source>
            <translation>Die Formel „%1“ ist bei Zeichen %2 nicht vollständig: Dort wird erwartet: %3.</translation>
        </message>
        <message>
            <source>The variable “%1” must be a number here.</source>
            <translation>Die Variable „%1“ muss hier eine Zahl sein.</translation>
        </message>
        <message>
            <source>The variable “%1” has no categories.</source>
            <translation>Die Variable „%1“ hat keine Kategorien.</translation>
        </message>
        <message>
            <source>“%1” is not a category of “%2” that occurs in the data.</source>
            <translation>„%1“ ist keine Kategorie von „%2“, die in den Daten vorkommt.</translation>
        </message>
        <message>
            <source>No tie has values for all variables of the model.</source>
            <translation>Keine Beziehung hat Werte für alle Variablen des Modells.</translation>
        </message>
        <message>
            <source>All ties belong to one group of “%1”; a multilevel model needs at least two groups.</source>
            <translation>Alle Beziehungen gehören zu einer Gruppe von „%1“; ein Mehrebenenmodell braucht mindestens zwei Gruppen.</translation>
        </message>
        <message>
            <source>Every group of “%1” has just one tie; differences between groups cannot be told from differences within them.</source>
            <translation>Jede Gruppe von „%1“ hat nur eine Beziehung; Unterschiede zwischen Gruppen lassen sich nicht von denen innerhalb unterscheiden.</translation>
        </message>
        <message>
            <source>The outcome is the same for all ties; there is nothing to explain.</source>
            <translation>Die abhängige Variable ist für alle Beziehungen gleich; es gibt nichts zu erklären.</translation>
        </message>
        <message>
            <source>The predictors explain the outcome without any rest; leave some of them out.</source>
            <translation>Die Prädiktoren erklären die abhängige Variable ohne Rest; lassen Sie einige davon weg.</translation>
        </message>
        <message>
            <source>Within every ego the outcome does not vary beyond what the predictors explain; the model has no finite estimate.</source>
            <translation>Innerhalb jedes Egos variiert die abhängige Variable nicht über das hinaus, was die Prädiktoren erklären; das Modell hat keine endliche Schätzung.</translation>
        </message>
        <message>
            <source>The predictors tell all egos apart; no variance is left between egos to estimate. Leave some of them out or use ML.</source>
            <translation>Die Prädiktoren unterscheiden alle Egos; zwischen den Egos bleibt keine Varianz zu schätzen. Lassen Sie einige Prädiktoren weg oder verwenden Sie ML.</translation>
        </message>
        <message>
            <source>The study has no model named “%1”.</source>
            <translation>Die Studie hat kein Modell namens „%1“.</translation>
        </message>
        <message>
            <source>The random effects of “%1” are as many as the ties, or too many to be computed together; leave some of them out.</source>
            <translation>Die Zufallseffekte von „%1“ sind so viele wie die Beziehungen oder zu viele, um sie gemeinsam zu berechnen; lassen Sie einige davon weg.</translation>
        </message>
        <message>
            <source>The random effects of “%1” have %2 variances and covariances, more than the data can tell; write || instead of |, or leave some slopes out.</source>
            <translation>Die Zufallseffekte von „%1“ haben %2 Varianzen und Kovarianzen, mehr als die Daten erkennen lassen; schreiben Sie || statt |, oder lassen Sie einige Steigungen weg.</translation>
        </message>
        <message>
            <source>A random part for “%1” holds no effect: neither an intercept nor a slope. Write (1 | %1), or leave it out.</source>
            <translation>Ein Zufallsteil für „%1“ enthält keinen Effekt: weder einen Achsenabschnitt noch eine Steigung. Schreiben Sie (1 | %1), oder lassen Sie ihn weg.</translation>
        </message>
        <message>
            <source>“%1” varies twice between the same groups of “%2”, which cannot be told apart; leave it out of one random part, as in (1 | %2) + (0 + x | %2).</source>
            <translation>„%1“ variiert zweimal zwischen denselben Gruppen von „%2“, was sich nicht unterscheiden lässt; lassen Sie es in einem Zufallsteil weg, wie in (1 | %2) + (0 + x | %2).</translation>
        </message>
        <message>
            <source>Parentheses hold random parts only, as in (1 | ego); write all terms out, as in a*b instead of (a + b)^2.</source>
            <translation>Klammern enthalten nur Zufallsteile, wie (1 | ego); schreiben Sie alle Terme aus, wie a*b statt (a + b)^2.</translation>
        </message>
        <message>
            <source>Write ~ instead of = between the outcome and its predictors.</source>
            <translation>Schreiben Sie ~ statt = zwischen die abhängige Variable und ihre Prädiktoren.</translation>
        </message>
        <message>
            <source>A random part stands in parentheses; write it as in y ~ x + (1 | ego).</source>
            <translation>Ein Zufallsteil steht in Klammern; schreiben Sie ihn wie in y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” has no meaning between predictors; write + between them, a:b for an interaction, or a*b for one with its main effects.</source>
            <translation>„%1“ hat zwischen Prädiktoren keine Bedeutung; schreiben Sie + dazwischen, a:b für eine Interaktion oder a*b für eine mit ihren Haupteffekten.</translation>
        </message>
        <message>
            <source>Names that hold spaces or signs, or begin with a digit, stand in backticks; write `%1`.</source>
            <translation>Namen, die Leerzeichen oder Zeichen enthalten oder mit einer Ziffer beginnen, stehen in Gravis-Zeichen; schreiben Sie `%1`.</translation>
        </message>
        <message>
            <source>The outcome “%1” is not a number, and these models explain numbers; choose another one, or work out a variable that is 1 for one category and 0 for the others.</source>
            <translation>Die abhängige Variable „%1“ ist keine Zahl, und diese Modelle erklären Zahlen; wählen Sie eine andere, oder berechnen Sie eine Variable, die 1 für eine Kategorie und 0 für die übrigen ist.</translation>
        </message>
        <message>
            <source>The variable “%1” has no value in any row; leave it out, or enter values.</source>
            <translation>Die Variable „%1“ hat in keiner Zeile einen Wert; lassen Sie sie weg, oder geben Sie Werte ein.</translation>
        </message>
        <message>
            <source>No tie has values for all variables of the model; most miss “%1”.</source>
            <translation>Keine Beziehung hat Werte für alle Variablen des Modells; den meisten fehlt „%1“.</translation>
        </message>
        <message>
            <source>No estimates with finite values were found; leave some predictors or random effects out.</source>
            <translation>Es wurden keine endlichen Schätzwerte gefunden; lassen Sie einige Prädiktoren oder Zufallseffekte weg.</translation>
        </message>
        <message>
            <source>The Kenward-Roger method needs a model fitted by REML.</source>
            <translation>Das Kenward-Roger-Verfahren braucht ein mit REML geschätztes Modell.</translation>
        </message>
        <message>
            <source>The two models cannot be compared: one must contain the other, both on the same ties, and with REML their fixed effects must be the same.</source>
            <translation>Die beiden Modelle lassen sich nicht vergleichen: Eines muss das andere enthalten, beide mit denselben Beziehungen, und bei REML müssen ihre festen Effekte gleich sein.</translation>
        </message>
        <message>
            <source>Robust standard errors need a model with one grouping.</source>
            <translation>Robuste Standardfehler brauchen ein Modell mit einer Gruppierung.</translation>
        </message>
        <message>
            <source>No outcome drawn from the model could be fitted again.</source>
            <translation>Mit keinem der aus dem Modell gezogenen Datensätze ließ sich das Modell erneut schätzen.</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Die Berechnung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The formula “%1” has no random part; write one, as in y ~ x + (1 | ego).</source>
            <translation>Die Formel „%1“ hat keinen Zufallsteil; schreiben Sie einen, wie in y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>The data do not tell one of the variances; degrees of freedom are not defined for this model.</source>
            <translation>Die Daten bestimmen eine der Varianzen nicht; Freiheitsgrade sind für dieses Modell nicht definiert.</translation>
        </message>
        <message>
            <source>A map has 1 to 8 rings, one level more than rings or as many, and up to 12 sectors.</source>
            <translation>Eine Karte hat 1 bis 8 Ringe, ebenso viele Stufen oder eine mehr, und bis zu 12 Sektoren.</translation>
        </message>
        <message>
            <source>“%1” is not a code for “%2”; correct it or leave it out.</source>
            <translation>„%1“ ist kein Code für „%2“; korrigieren Sie ihn oder lassen Sie ihn weg.</translation>
        </message>
        <message>
            <source>“%1” may mean several categories of “%2”; write more of it.</source>
            <translation>„%1“ kann mehrere Kategorien für „%2“ bedeuten; schreiben Sie mehr davon.</translation>
        </message>
        <message>
            <source>a variable</source>
            <translation>eine Variable</translation>
        </message>
        <message>
            <source>a variable, 0 or 1</source>
            <translation>eine Variable, 0 oder 1</translation>
        </message>
        <message>
            <source>a name in backticks</source>
            <translation>ein Name in Gravis-Zeichen</translation>
        </message>
        <message>
            <source>the name of a group</source>
            <translation>der Name einer Gruppe</translation>
        </message>
        <message>
            <source>+ or the end</source>
            <translation>+ oder das Ende</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>ein Wert</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>an operator or the end</source>
            <translation>ein Operator oder das Ende</translation>
        </message>
        <message>
            <source>the name of a function</source>
            <translation>der Name einer Funktion</translation>
        </message>
        <message>
            <source>a closing quotation mark</source>
            <translation>ein schließendes Anführungszeichen</translation>
        </message>
        <message>
            <source>fewer parentheses</source>
            <translation>weniger Klammern</translation>
        </message>
        <message>
            <source>There are ties or asked pairs of the kind “%1”, so it keeps its direction and cannot be deleted.</source>
            <translation>Es gibt Beziehungen oder erfragte Paare der Art „%1“, daher behält sie ihre Richtung und lässt sich nicht löschen.</translation>
        </message>
        <message>
            <source>The table is in %1; save it again with the encoding UTF-8.</source>
            <translation>Die Tabelle ist in %1; speichern Sie sie erneut mit der Codierung UTF-8.</translation>
        </message>
        <message>
            <source>A NUL character stands here, so the file is no text; save the table again as CSV.</source>
            <translation>Hier steht ein NUL-Zeichen, die Datei ist also kein Text; speichern Sie die Tabelle erneut als CSV.</translation>
        </message>
        <message>
            <source>The cell is longer than %L1 bytes; check the quotation marks here, or shorten it.</source>
            <translation>Die Zelle ist länger als %L1 Byte; prüfen Sie hier die Anführungszeichen, oder kürzen Sie sie.</translation>
        </message>
        <message>
            <source>The row is longer than %L1 bytes; check that the file is a table.</source>
            <translation>Die Zeile ist länger als %L1 Byte; prüfen Sie, ob die Datei eine Tabelle ist.</translation>
        </message>
        <message>
            <source>The row has more than %L1 cells; check that the file is a table.</source>
            <translation>Die Zeile hat mehr als %L1 Zellen; prüfen Sie, ob die Datei eine Tabelle ist.</translation>
        </message>
        <message>
            <source>The first %L1 faults are told; correct them, and read the tables again.</source>
            <translation>Die ersten %L1 Fehler sind genannt; beheben Sie sie, und lesen Sie die Tabellen erneut ein.</translation>
        </message>
        <message>
            <source>Character %1: %2 is expected here.</source>
            <translation>Zeichen %1: Hier wird erwartet: %2.</translation>
        </message>
        <message>
            <source>There is no variable “%1”; check its spelling.</source>
            <translation>Es gibt keine Variable „%1“; prüfen Sie die Schreibweise.</translation>
        </message>
        <message>
            <source>“%1” is not a number; compare it with a category, as in %1 = "code".</source>
            <translation>„%1“ ist keine Zahl; vergleichen Sie es mit einer Kategorie, wie in %1 = "Code".</translation>
        </message>
        <message>
            <source>“%1” differs between the ties of an ego; put it into mean(), sum(), sd(), count() or share().</source>
            <translation>„%1“ unterscheidet sich zwischen den Beziehungen eines Egos; setzen Sie es in mean(), sum(), sd(), count() oder share().</translation>
        </message>
        <message>
            <source>“%1” is a number and cannot be compared with a text.</source>
            <translation>„%1“ ist eine Zahl und lässt sich nicht mit einem Text vergleichen.</translation>
        </message>
        <message>
            <source>“%1” is worked out from itself; use other variables.</source>
            <translation>„%1“ wird aus sich selbst berechnet; verwenden Sie andere Variablen.</translation>
        </message>
        <message>
            <source>“%1” cannot be centred in this way.</source>
            <translation>„%1“ lässt sich so nicht zentrieren.</translation>
        </message>
        <message>
            <source>“%1” cannot be deleted or renamed, since “%2” uses it; change that first.</source>
            <translation>„%1“ lässt sich nicht löschen oder umbenennen, weil „%2“ es verwendet; ändern Sie das zuerst.</translation>
        </message>
        <message>
            <source>The variable “%1” has more than %2 different values, too many for groups; group its categories first or choose another one.</source>
            <translation>Die Variable „%1“ hat mehr als %2 verschiedene Werte, zu viele für Gruppen; gruppieren Sie zuerst ihre Kategorien oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The study has no saved models.</source>
            <translation>Die Studie hat keine gespeicherten Modelle.</translation>
        </message>
        <message>
            <source>No variable is called “%1”; check its spelling.</source>
            <translation>Keine Variable heißt „%1“; prüfen Sie die Schreibweise.</translation>
        </message>
        <message>
            <source>Several egos are called “%1”; name one of them by its code: %2.</source>
            <translation>Mehrere Egos heißen „%1“; nennen Sie eines davon mit seinem Code: %2.</translation>
        </message>
        <message>
            <source>The ego “%1” is in the study already; leave out its rows, or import them into a new study.</source>
            <translation>Das Ego „%1“ ist schon in der Studie; lassen Sie seine Zeilen weg, oder importieren Sie sie in eine neue Studie.</translation>
        </message>
        <message>
            <source>“%1” in “%2” can be read as two numbers, with a decimal sign or with one between thousands; say which decimal sign the table has.</source>
            <translation>„%1“ in „%2“ lässt sich als zwei Zahlen lesen, mit einem Dezimalzeichen oder einem Tausendertrennzeichen; geben Sie an, welches Dezimalzeichen die Tabelle hat.</translation>
        </message>
        <message>
            <source>the name of the successes</source>
            <translation>der Name der Erfolge</translation>
        </message>
        <message>
            <source>the successes again</source>
            <translation>noch einmal die Erfolge</translation>
        </message>
        <message>
            <source>the name of the failures</source>
            <translation>der Name der Misserfolge</translation>
        </message>
        <message>
            <source>a variable, or log of one</source>
            <translation>eine Variable oder ihr Logarithmus</translation>
        </message>
        <message>
            <source>a power from 2 to 9</source>
            <translation>ein Exponent von 2 bis 9</translation>
        </message>
        <message>
            <source>“%1” (%2) is not offered any more, so nobody can be placed there. Choose another place, or let the codebook offer it again.</source>
            <translation>„%1“ (%2) wird nicht mehr angeboten; deshalb kann dort niemand stehen. Wählen Sie einen anderen Platz, oder bieten Sie es im Codebuch wieder an.</translation>
        </message>
        <message>
            <source>The outcome “%1” is neither yes nor no: it must have the values 0 and 1, two categories, or be written as cbind(successes, failures).</source>
            <translation>Die abhängige Variable „%1“ ist weder ja noch nein: Sie muss die Werte 0 und 1 oder zwei Kategorien haben oder als cbind(Erfolge, Misserfolge) geschrieben sein.</translation>
        </message>
        <message>
            <source>The outcome “%1” is no count: it must have whole numbers from 0 on.</source>
            <translation>Die abhängige Variable „%1“ ist keine Anzahl: Sie muss ganze Zahlen ab 0 haben.</translation>
        </message>
        <message>
            <source>“%1” and “%2” are no successes and trials: both must be whole numbers, and there cannot be more successes than trials.</source>
            <translation>„%1“ und „%2“ sind keine Erfolge und Versuche: Beide müssen ganze Zahlen sein, und es kann nicht mehr Erfolge als Versuche geben.</translation>
        </message>
        <message>
            <source>The outcome “%1” has more than %2 different values; an ordinal model takes each of them as a category. Group them, or take it as a number.</source>
            <translation>Die abhängige Variable „%1“ hat mehr als %2 verschiedene Werte; ein ordinales Modell nimmt jeden davon als Kategorie. Fassen Sie sie zusammen, oder nehmen Sie sie als Zahl.</translation>
        </message>
        <message>
            <source>All ties of every group of “%1” have the same outcome: the standard deviation of “%1” has no finite estimate.</source>
            <translation>Alle Beziehungen jeder Gruppe von „%1“ haben denselben Wert der abhängigen Variable: Die Standardabweichung von „%1“ hat keinen endlichen Schätzwert.</translation>
        </message>
        <message>
            <source>“%1” separates the outcome: with it the outcome of some ties is certain, so that the estimates are infinite. Leave it out, put categories together, or choose another reference category.</source>
            <translation>„%1“ trennt die abhängige Variable: Damit steht ihr Wert für manche Beziehungen fest, sodass die Schätzwerte unendlich sind. Lassen Sie sie weg, fassen Sie Kategorien zusammen, oder wählen Sie eine andere Referenzkategorie.</translation>
        </message>
        <message>
            <source>“%1” has values of 0 or below, which have no logarithm.</source>
            <translation>„%1“ hat Werte von 0 oder darunter, die keinen Logarithmus haben.</translation>
        </message>
        <message>
            <source>“%1” has a meaning only in models of counts, proportions and categories; say which with --family.</source>
            <translation>„%1“ hat nur in Modellen für Anzahlen, Anteile und Kategorien eine Bedeutung; sagen Sie mit --family, für welche.</translation>
        </message>
        <message>
            <source>The link %1 does not suit %2 models: those of counts have log, the others logit, probit or cloglog.</source>
            <translation>Die Linkfunktion %1 passt nicht zu Modellen der Familie %2: Die für Anzahlen haben log, die anderen logit, probit oder cloglog.</translation>
        </message>
        <message>
            <source>The random effects of “%1” are too many to be integrated exactly; use Laplace’s approximation, or leave some out.</source>
            <translation>Es gibt zu viele Zufallseffekte von „%1“, um exakt über sie zu integrieren; nehmen Sie die Laplace-Näherung, oder lassen Sie welche weg.</translation>
        </message>
        <message>
            <source>Effects of several groupings cannot be integrated exactly; use Laplace’s approximation.</source>
            <translation>Über Effekte mehrerer Gruppierungen lässt sich nicht exakt integrieren; nehmen Sie die Laplace-Näherung.</translation>
        </message>
        <message>
            <source>“%1” is there for linear models only.</source>
            <translation>„%1“ gibt es nur für lineare Modelle.</translation>
        </message>
        <message>
            <source>“%1” is what somebody said to “%2”, which is not the answer to %3 in this row; give it as the answer, or leave the cell empty.</source>
            <translation>„%1“ wurde zu „%2“ gesagt, was in dieser Zeile nicht die Antwort auf %3 ist; geben Sie es als Antwort an oder lassen Sie die Zelle leer.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a date as it is asked for; write it as %3.</source>
            <translation>„%1“ in „%2“ ist kein Datum, wie es gefragt ist; schreiben Sie es als %3.</translation>
        </message>
        <message>
            <source>Waves say different things of “%1” for the alter “%2” of the ego “%3”, but it is asked once for all maps; have the codebook ask it on each map, or correct the table.</source>
            <translation>Die Wellen sagen über „%1“ beim Alter „%2“ von Ego „%3“ Verschiedenes, gefragt wird es aber einmal für alle Karten; lassen Sie es im Codebuch auf jeder Karte fragen, oder berichtigen Sie die Tabelle.</translation>
        </message>
        <message>
            <source>The columns do not say whether the table is about egos, alteri or ties; name them ego_id, alter_id, Source and Target.</source>
            <translation>Die Spalten sagen nicht, ob die Tabelle von Egos, Alteri oder Beziehungen handelt; nennen Sie sie ego_id, alter_id, Source und Target.</translation>
        </message>
        <message>
            <source>The table is a matrix of ties, but not whose; write the id of the ego in the name of the file, or make a list of ties with the columns ego_id, Source and Target.</source>
            <translation>Die Tabelle ist eine Matrix von Beziehungen, aber es ist nicht klar, von wem; schreiben Sie die Kennung des Egos in den Dateinamen, oder machen Sie eine Liste der Beziehungen mit den Spalten ego_id, Source und Target daraus.</translation>
        </message>
        <message>
            <source>The file of SPSS, Stata or SAS cannot be read; it is damaged, or of a kind that is not known. Save it again, or as CSV.</source>
            <translation>Die Datei von SPSS, Stata oder SAS ist nicht lesbar; sie ist beschädigt oder von unbekannter Art. Speichern Sie sie noch einmal, oder als CSV.</translation>
        </message>
        <message>
            <source>A power stands in I(); write I(x^2) instead of x^2.</source>
            <translation>Potenzen stehen in I(); schreiben Sie I(x^2) statt x^2.</translation>
        </message>
        <message>
            <source>The variable “%1” holds texts, which models cannot use; leave it out, or make categories or numbers of it.</source>
            <translation>Die Variable „%1“ enthält Texte, die Modelle nicht verwenden können; lassen Sie sie weg, oder machen Sie Kategorien oder Zahlen daraus.</translation>
        </message>
        <message>
            <source>“cbind” has a meaning only in models of proportions; write --family binomial, or name one variable as the outcome.</source>
            <translation>„cbind“ hat nur in Modellen von Anteilen eine Bedeutung; schreiben Sie --family binomial, oder nennen Sie eine einzige abhängige Variable.</translation>
        </message>
        <message>
            <source>A study cannot be planned with this: %1. Shares lie between 0 and 1, those of categories add up to 1, an ICC is below 1, names are used once, there are two egos and two partners at least, and a model has one random intercept.</source>
            <translation>Damit lässt sich keine Studie planen: %1. Anteile liegen zwischen 0 und 1, die von Kategorien ergeben zusammen 1, eine ICC ist kleiner als 1, Namen kommen einmal vor, es gibt mindestens zwei Egos und zwei Partner, und ein Modell hat einen zufälligen Achsenabschnitt.</translation>
        </message>
        <message>
            <source>The model has no coefficient “%1”; there are: %2.</source>
            <translation>Das Modell hat keinen Koeffizienten „%1“; es gibt: %2.</translation>
        </message>
        <message>
            <source>a degree from 1 to 9</source>
            <translation>ein Grad von 1 bis 9</translation>
        </message>
        <message>
            <source>TRUE or FALSE</source>
            <translation>TRUE oder FALSE</translation>
        </message>
        <message>
            <source>a term that stands before it</source>
            <translation>ein Term, der davor steht</translation>
        </message>
        <message>
            <source>The sector “%1” stands for several answers to “%2”. Drag the symbol there, or give the answer itself.</source>
            <translation>Der Sektor „%1“ steht für mehrere Antworten auf „%2“. Ziehen Sie das Symbol dorthin, oder geben Sie die Antwort selbst.</translation>
        </message>
        <message>
            <source>“%1” is not known in formulas; write factor(x) for the categories of x.</source>
            <translation>„%1“ ist in Formeln nicht bekannt; schreiben Sie factor(x) für die Kategorien von x.</translation>
        </message>
        <message>
            <source>“%1” is no part of a formula; write what stands in its parentheses up to the first comma outside of others, as in y ~ x + (1 | ego).</source>
            <translation>„%1“ gehört nicht in eine Formel; schreiben Sie, was in der Klammer bis zum ersten Komma außerhalb anderer Klammern steht, wie in y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” is not known in formulas; work out a variable with it first, and write its name. Known are num, centre, within, between, sum, log, scale, factor, poly(x, 2) and I(x^2).</source>
            <translation>„%1“ ist in Formeln nicht bekannt; berechnen Sie damit erst eine Variable und schreiben Sie deren Namen. Bekannt sind num, centre, within, between, sum, log, scale, factor, poly(x, 2) und I(x^2).</translation>
        </message>
        <message>
            <source>“.” stands for all other variables only by itself, as in y ~ . + (1 | ego); name the variables of interactions and of random parts.</source>
            <translation>„.“ steht nur allein für alle anderen Variablen, wie in y ~ . + (1 | ego); nennen Sie die Variablen von Interaktionen und Zufallsteilen.</translation>
        </message>
        <message>
            <source>“%1” has too few different values for a polynomial of degree %2; choose a lower one.</source>
            <translation>„%1“ hat zu wenige verschiedene Werte für ein Polynom vom Grad %2; wählen Sie einen niedrigeren.</translation>
        </message>
        <message>
            <source>A filter looks at each row by itself and cannot hold %1(); work out a variable with it first, and write its name.</source>
            <translation>Ein Filter betrachtet jede Zeile für sich und kann %1() nicht enthalten; berechnen Sie damit erst eine Variable und schreiben Sie deren Namen.</translation>
        </message>
        <message>
            <source>No row satisfies the filter “%1”; change it.</source>
            <translation>Keine Zeile erfüllt den Filter „%1“; ändern Sie ihn.</translation>
        </message>
        <message>
            <source>“%1” needs a grouping in the formula, as in y ~ x + (1 | ego).</source>
            <translation>„%1“ braucht eine Gruppierung in der Formel, wie in y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>fewer operations</source>
            <translation>weniger Rechenschritte</translation>
        </message>
        <message>
            <source>“%1” cannot be the letter of an answer; take one from a to z but for n, for yes and no a small one.</source>
            <translation>„%1“ kann nicht der Buchstabe einer Antwort sein; nehmen Sie einen von a bis z außer n, für ja und nein einen kleinen.</translation>
        </message>
        <message>
            <source>“%1” is the letter of “%2” already; take another one, or give that one another first.</source>
            <translation>„%1“ ist schon der Buchstabe von „%2“; nehmen Sie einen anderen, oder geben Sie jener Antwort zuerst einen anderen.</translation>
        </message>
        <message>
            <source>a shorter formula</source>
            <translation>eine kürzere Formel</translation>
        </message>
        <message>
            <source>fewer factors</source>
            <translation>weniger Faktoren</translation>
        </message>
        <message>
            <source>fewer groups</source>
            <translation>weniger Gruppen</translation>
        </message>
        <message>
            <source>“%1” is about ties; a model of networks has variables of egos and networks only.</source>
            <translation>„%1“ handelt von Beziehungen; ein Modell der Netzwerke hat nur Variablen von Egos und Netzwerken.</translation>
        </message>
        <message>
            <source>The lower limit of “%1” is above the upper one.</source>
            <translation>Die untere Grenze von „%1“ liegt über der oberen.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProgressDialog</name>
        <message>
            <source>Cancelling…</source>
            <translation>Wird abgebrochen …</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptAnswer</name>
        <message>
            <source>Type the answer, Enter</source>
            <translation>Antwort tippen, Enter</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptDialog</name>
        <message>
            <source>Questions of the interview</source>
            <translation>Fragen des Interviews</translation>
        </message>
        <message>
            <source>Questions that ask for partners are remembered with each partner named; the others ask for one answer about each partner.</source>
            <translation>Fragen nach Partnern werden bei jedem genannten Partner vermerkt; die anderen fragen nach einer Antwort zu jedem Partner.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Fragt nach</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Frage hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Edit questions</source>
            <translation>Fragen bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptStrip</name>
        <message>
            <source>Question before</source>
            <translation>Vorige Frage</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Nächste Frage</translation>
        </message>
        <message>
            <source>Next open</source>
            <translation>Nächster offener</translation>
        </message>
        <message>
            <source>Goes to the next alter without an answer</source>
            <translation>Geht zum nächsten Alter ohne Antwort</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>Frage %1 von %2</translation>
        </message>
        <message>
            <source>Next open (%1)</source>
            <translation>Nächster offener (%1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProtectDialog</name>
        <message>
            <source>Protect</source>
            <translation>Schützen</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Lock a protected study when nothing was done for</source>
            <translation>Eine geschützte Studie sperren, wenn nichts getan wurde seit</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>The study is sealed, so that only a passphrase opens it: on this disk, on a stick, in a mail. Without the passphrase and the words for recovery, which are shown afterwards, nobody can read it any more, the makers of this program neither.</source>
            <translation>Die Studie wird versiegelt, sodass nur eine Passphrase sie öffnet: auf diesem Datenträger, auf einem Stick, in einer Mail. Ohne die Passphrase und die Wörter zur Wiederherstellung, die danach gezeigt werden, kann sie niemand mehr lesen, auch nicht die Hersteller dieses Programms.</translation>
        </message>
        <message>
            <source>Exports, reports, pictures and what is copied to the clipboard are not protected. What the disk held before may be found by experts; encrypt whole laptops too.</source>
            <translation>Exporte, Berichte, Bilder und was in die Zwischenablage kopiert wird, sind nicht geschützt. Was vorher auf dem Datenträger lag, können Fachleute vielleicht finden; verschlüsseln Sie auch ganze Laptops.</translation>
        </message>
        <message>
            <source>These copies beside it stay as they are: %1. Delete them yourself if they are not needed.</source>
            <translation>Diese Kopien daneben bleiben, wie sie sind: %1. Löschen Sie sie selbst, wenn sie nicht gebraucht werden.</translation>
        </message>
        <message>
            <source>This study is protected: only its passphrase opens it.</source>
            <translation>Diese Studie ist geschützt: Nur ihre Passphrase öffnet sie.</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Die Passphrase ändern</translation>
        </message>
        <message>
            <source>Seal everything anew, so that nobody who knows the old passphrase can open it by an old copy</source>
            <translation>Alles neu versiegeln, damit niemand, der die alte Passphrase kennt, sie mit einer alten Kopie öffnen kann</translation>
        </message>
        <message>
            <source>New words for recovery</source>
            <translation>Neue Wörter zur Wiederherstellung</translation>
        </message>
        <message>
            <source>Remove the protection: whoever has the file can read it</source>
            <translation>Den Schutz entfernen: Wer die Datei hat, kann sie lesen</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProtectionText</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>possibly: free text</source>
            <translation>möglicherweise: freier Text</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Egos: %1. Alteri: %2. Ties of alteri to egos: %3. Ties between alteri: %4. Notes: %5.</source>
            <translation>Egos: %1. Alteri: %2. Beziehungen von Alteri zu Egos: %3. Beziehungen zwischen Alteri: %4. Notizen: %5.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über wen</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>May tell who somebody is</source>
            <translation>Kann verraten, wer jemand ist</translation>
        </message>
        <message>
            <source>No step of the interview guide asks for consent. Add one in the codebook's guide, or keep the consents on paper.</source>
            <translation>Kein Schritt des Interviewleitfadens bittet um die Einwilligung. Fügen Sie im Leitfaden des Codebuchs einen hinzu, oder bewahren Sie die Einwilligungen auf Papier auf.</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Zugestimmt am</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>Wording %1:</source>
            <translation>Wortlaut %1:</translation>
        </message>
        <message>
            <source>No consent is kept of: %1.</source>
            <translation>Keine Einwilligung ist festgehalten von: %1.</translation>
        </message>
        <message>
            <source>The data lie in one file: %1.</source>
            <translation>Die Daten liegen in einer Datei: %1.</translation>
        </message>
        <message>
            <source>It is protected: sealed page by page with XChaCha20-Poly1305, under a key that Argon2id makes of a passphrase.</source>
            <translation>Die Datei ist geschützt: Seite für Seite mit XChaCha20-Poly1305 versiegelt, unter einem Schlüssel, den Argon2id aus einer Passphrase bildet.</translation>
        </message>
        <message>
            <source>It is not protected: whoever gets the file reads all of it.</source>
            <translation>Die Datei ist nicht geschützt: Wer sie bekommt, kann alles darin lesen.</translation>
        </message>
        <message>
            <source>No backups are made.</source>
            <translation>Sicherungen werden nicht angelegt.</translation>
        </message>
        <message>
            <source>Backups lie in a folder beside it.</source>
            <translation>Sicherungen liegen in einem Ordner daneben.</translation>
        </message>
        <message>
            <source>Backups lie in %1.</source>
            <translation>Sicherungen liegen in %1.</translation>
        </message>
        <message>
            <source>An ego is removed with all about it, from the history too, by File &gt; Forget. Copies, backups and exports elsewhere are not reached and have to be deleted by hand.</source>
            <translation>Datei &gt; Vergessen entfernt ein Ego mit allem, was zu ihm gehört, auch aus dem Verlauf. Kopien, Sicherungen und Exporte anderswo werden davon nicht erreicht und müssen von Hand gelöscht werden.</translation>
        </message>
        <message>
            <source>No field beside the names is marked so.</source>
            <translation>Außer den Namen ist kein Merkmal als eines gekennzeichnet, das verraten kann, wer jemand ist.</translation>
        </message>
        <message>
            <source>Beside the names these fields may tell who somebody is: %1.</source>
            <translation>Außer den Namen können diese Merkmale verraten, wer jemand ist: %1.</translation>
        </message>
        <message>
            <source>Data protection: %1</source>
            <translation>Datenschutz: %1</translation>
        </message>
        <message>
            <source>What the study holds</source>
            <translation>Was die Studie enthält</translation>
        </message>
        <message>
            <source>Names of egos and alteri tell who they are. %1</source>
            <translation>Die Namen von Egos und Alteri verraten, wer sie sind. %1</translation>
        </message>
        <message>
            <source>Interviewers: %1.</source>
            <translation>Interviewende: %1.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Where the data lie</source>
            <translation>Wo die Daten liegen</translation>
        </message>
        <message>
            <source>What leaves the study</source>
            <translation>Was die Studie verlässt</translation>
        </message>
        <message>
            <source>Removal</source>
            <translation>Löschung</translation>
        </message>
        <message>
            <source>The study “%1” keeps ego-centred networks: who its respondents (egos) are tied to (alteri), and answers about both. %2</source>
            <translation>Die Studie „%1“ hält egozentrierte Netzwerke fest: zu wem die Befragten (Egos) Beziehungen haben (Alteri), und Antworten über beide. %2</translation>
        </message>
        <message>
            <source>Respondents agree within the interview; time and wording are kept. Consents given: %1. Egos of whom none is kept: %2.</source>
            <translation>Die Befragten stimmen im Interview zu; Zeitpunkt und Wortlaut werden festgehalten. Erteilte Einwilligungen: %1. Egos, von denen keine festgehalten ist: %2.</translation>
        </message>
        <message>
            <source>Consent is not asked for within the program.</source>
            <translation>Im Programm wird nicht um die Einwilligung gebeten.</translation>
        </message>
        <message>
            <source>Alteri are described by egos and are not asked themselves.</source>
            <translation>Alteri werden von Egos beschrieben und nicht selbst befragt.</translation>
        </message>
        <message>
            <source>Nothing is sent over a network. Data leave the file only when somebody exports tables, pictures or reports, or copies it. Exports of pictures and tables can replace names by pseudonyms.</source>
            <translation>Es wird nichts über ein Netz gesendet. Daten verlassen die Datei nur, wenn jemand Tabellen, Bilder oder Berichte exportiert oder sie kopiert. Beim Export von Bildern und Tabellen können Namen durch Pseudonyme ersetzt werden.</translation>
        </message>
        <message>
            <source>Data for other programs</source>
            <translation>Daten für andere Programme</translation>
        </message>
        <message>
            <source>Table of data</source>
            <translation>Datentabelle</translation>
        </message>
        <message>
            <source>Picture of maps</source>
            <translation>Bild von Karten</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Copy of the study</source>
            <translation>Kopie der Studie</translation>
        </message>
        <message>
            <source>Key to numbers and pseudonyms</source>
            <translation>Schlüssel zu Nummern und Pseudonymen</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>auf Papier</translation>
        </message>
        <message>
            <source>over the clipboard</source>
            <translation>über die Zwischenablage</translation>
        </message>
        <message>
            <source>a file whose name was forgotten</source>
            <translation>eine Datei, deren Name vergessen wurde</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>wie sie sind</translation>
        </message>
        <message>
            <source>pseudonyms</source>
            <translation>Pseudonyme</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>Nummern</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>(without what could say who somebody is)</source>
            <translation>(ohne das, was sagen könnte, wer jemand ist)</translation>
        </message>
        <message>
            <source>No export and no copy is kept in the study.</source>
            <translation>In der Studie ist kein Export und keine Kopie verzeichnet.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Von wem</translation>
        </message>
        <message>
            <source>Not in the list are exports by earlier versions of the program or while the study was open for reading only, results on the clipboard, backups, and files copied by other programs.</source>
            <translation>Nicht in der Liste stehen Exporte früherer Versionen des Programms oder während die Studie nur zum Lesen geöffnet war, Ergebnisse in der Zwischenablage, Sicherungen und Dateien, die andere Programme kopiert haben.</translation>
        </message>
        <message>
            <source>Exports and copies are listed in the study with their time, what was in them and how names left. So far there were %1; names left as they are in %2 of them.</source>
            <translation>Exporte und Kopien sind in der Studie verzeichnet: wann, was darin war und wie Namen hinausgingen. Bisher waren es %1; in %2 davon gingen Namen hinaus, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PseudonymDialog</name>
        <message>
            <source>Pseudonyms</source>
            <translation>Pseudonyme</translation>
        </message>
        <message>
            <source>Pseudonyms stand for names in what is exported with pseudonyms. They are kept in the study beside the names.</source>
            <translation>Pseudonyme stehen für Namen in allem, was mit Pseudonymen exportiert wird. Sie bleiben in der Studie neben den Namen.</translation>
        </message>
        <message>
            <source>Number all</source>
            <translation>Alle nummerieren</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Alle löschen</translation>
        </message>
        <message>
            <source>“%1” stands for two egos, or for two alteri of one ego; make them differ.</source>
            <translation>„%1“ steht für zwei Egos oder für zwei Alteri eines Egos; machen Sie sie verschieden.</translation>
        </message>
        <message>
            <source>Edit pseudonyms</source>
            <translation>Pseudonyme bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>alteri::PseudonymModel</name>
        <message>
            <source>Ego and alteri</source>
            <translation>Ego und Alteri</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>Pseudonym</translation>
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
            <translation>Aus einer Datenbank importieren</translation>
        </message>
        <message>
            <source>&amp;Service:</source>
            <translation>&amp;Dienst:</translation>
        </message>
        <message>
            <source>The name of a service in the file “.pg_service.conf”. Its password lies in “.pgpass”, never in the study.</source>
            <translation>Der Name eines Dienstes in der Datei „.pg_service.conf“. Sein Passwort liegt in „.pgpass“, nie in der Studie.</translation>
        </message>
        <message>
            <source>&amp;Queries:</source>
            <translation>&amp;Abfragen:</translation>
        </message>
        <message>
            <source>Each paragraph is a query, and its answer a table. Nothing can be changed in the database. What the tables are understood as is shown before anything is written.</source>
            <translation>Jeder Absatz ist eine Abfrage und ihre Antwort eine Tabelle. In der Datenbank kann nichts geändert werden. Als was die Tabellen verstanden werden, wird gezeigt, bevor etwas geschrieben wird.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Abfragen</translation>
        </message>
        <message>
            <source>Enter the name of the service.</source>
            <translation>Geben Sie den Namen des Dienstes ein.</translation>
        </message>
        <message>
            <source>Enter a query.</source>
            <translation>Geben Sie eine Abfrage ein.</translation>
        </message>
    </context>
    <context>
        <name>alteri::QuestionForm</name>
        <message>
            <source>“%1” was not stored as %2: it is no such answer.</source>
            <translation>„%1“ wurde nicht als %2 gespeichert: Es ist keine solche Antwort.</translation>
        </message>
    </context>
    <context>
        <name>alteri::QuestionTable</name>
        <message>
            <source>Questions of the step</source>
            <translation>Fragen des Schrittes</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Frage hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Condition…</source>
            <translation>Bedingung …</translation>
        </message>
        <message>
            <source>The codebook has no such attribute yet</source>
            <translation>Das Codebuch hat noch kein solches Merkmal</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReadingStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Einlesen</translation>
        </message>
        <message>
            <source>The study was not read: this page shows nothing new.</source>
            <translation>Die Studie wurde nicht eingelesen: Diese Seite zeigt nichts Neues.</translation>
        </message>
        <message>
            <source>Reading the study</source>
            <translation>Die Studie wird eingelesen</translation>
        </message>
    </context>
    <context>
        <name>alteri::RecoveryText</name>
        <message numerus="yes">
            <source>%n of %1 pages of the damaged file cannot be read.</source>
            <translation>
                <numerusform>%n von %1 Seiten der beschädigten Datei ist nicht lesbar.</numerusform>
                <numerusform>%n von %1 Seiten der beschädigten Datei sind nicht lesbar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: egos %1, alteri %2, ties %3, ties between alteri %4, answers %5.</source>
            <translation>Gerettet: Egos %1, Alteri %2, Beziehungen %3, Beziehungen zwischen Alteri %4, Antworten %5.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were lost in their place and are taken from the history.</source>
            <translation>
                <numerusform>%n Eintrag war an seinem Platz verloren und ist dem Verlauf entnommen.</numerusform>
                <numerusform>%n Einträge waren an ihrem Platz verloren und sind dem Verlauf entnommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries that others belong to are lost; a “?” stands for each of them.</source>
            <translation>
                <numerusform>%n Eintrag, zu dem andere gehören, ist verloren; für ihn steht ein „?“.</numerusform>
                <numerusform>%n Einträge, zu denen andere gehören, sind verloren; für jeden von ihnen steht ein „?“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out, since they make no sense or what they belong to is lost.</source>
            <translation>
                <numerusform>%n Eintrag ist weggelassen, weil er keinen Sinn ergibt oder verloren ist, wozu er gehört.</numerusform>
                <numerusform>%n Einträge sind weggelassen, weil sie keinen Sinn ergeben oder verloren ist, wozu sie gehören.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are there but cannot be told any more.</source>
            <translation>
                <numerusform>%n Eintrag ist da, lässt sich aber nicht mehr deuten.</numerusform>
                <numerusform>%n Einträge sind da, lassen sich aber nicht mehr deuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is whole: what was done can still be undone.</source>
            <translation>Der Verlauf ist unbeschädigt: Was getan wurde, lässt sich weiterhin rückgängig machen.</translation>
        </message>
        <message>
            <source>The history is not whole and is left out: nothing that was done before can be undone.</source>
            <translation>Der Verlauf ist beschädigt und wurde weggelassen: Nichts, was vorher getan wurde, lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>The damaged file is as it was. Keep it until you have looked through the new one.</source>
            <translation>Die beschädigte Datei ist, wie sie war. Heben Sie sie auf, bis Sie die neue durchgesehen haben.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers that their questions do not allow are cleared.</source>
            <translation>
                <numerusform>%n Antwort, die ihre Frage nicht zulässt, ist gelöscht.</numerusform>
                <numerusform>%n Antworten, die ihre Fragen nicht zulassen, sind gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties to the maps of other egos are removed.</source>
            <translation>
                <numerusform>%n Beziehung zur Karte eines anderen Egos ist entfernt.</numerusform>
                <numerusform>%n Beziehungen zu den Karten anderer Egos sind entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri that have no direction are turned round.</source>
            <translation>
                <numerusform>%n Beziehung zwischen Alteri, die keine Richtung hat, ist umgedreht.</numerusform>
                <numerusform>%n Beziehungen zwischen Alteri, die keine Richtung haben, sind umgedreht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stood in other rings or sectors than their answers say; they follow the answers now.</source>
            <translation>
                <numerusform>%n Alter stand in einem anderen Ring oder Sektor, als die Antworten sagen; der Platz folgt jetzt den Antworten.</numerusform>
                <numerusform>%n Alteri standen in anderen Ringen oder Sektoren, als ihre Antworten sagen; die Plätze folgen jetzt den Antworten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::RecoveryWordsDialog</name>
        <message>
            <source>Words for recovery</source>
            <translation>Wörter zur Wiederherstellung</translation>
        </message>
        <message>
            <source>These words open “%1” if its passphrase is forgotten. They are shown now and never again. Print them or write them down, and keep them where the study is not.</source>
            <translation>Diese Wörter öffnen „%1“, wenn die Passphrase vergessen ist. Sie werden jetzt gezeigt und nie wieder. Drucken Sie sie oder schreiben Sie sie auf, und verwahren Sie sie dort, wo die Studie nicht ist.</translation>
        </message>
        <message>
            <source>I have printed them or written them down</source>
            <translation>Ich habe sie gedruckt oder aufgeschrieben</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Words for recovery of “%1”</source>
            <translation>Wörter zur Wiederherstellung von „%1“</translation>
        </message>
    </context>
    <context>
        <name>alteri::RehearsalDialog</name>
        <message>
            <source>Try it</source>
            <translation>Erproben</translation>
        </message>
        <message>
            <source>Save the made-up data…</source>
            <translation>Erfundene Daten speichern …</translation>
        </message>
        <message>
            <source>Made-up respondents go through the guide in a copy; nothing comes into this study.</source>
            <translation>Erfundene Befragte gehen in einer Kopie durch den Leitfaden; in diese Studie kommt nichts.</translation>
        </message>
        <message>
            <source>Try the guide</source>
            <translation>Leitfaden erproben</translation>
        </message>
        <message>
            <source>The same number makes the same data</source>
            <translation>Dieselbe Nummer ergibt dieselben Daten</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <source>Clicks each</source>
            <translation>Klicks je Interview</translation>
        </message>
        <message>
            <source>Number of the draw</source>
            <translation>Nummer der Ziehung</translation>
        </message>
        <message>
            <source>%1 of %2 interviews</source>
            <translation>%1 von %2 Interviews</translation>
        </message>
        <message>
            <source>An interview takes about %1 clicks.</source>
            <translation>Ein Interview braucht etwa %1 Klicks.</translation>
        </message>
        <message>
            <source>Every step was reached.</source>
            <translation>Jeder Schritt wurde erreicht.</translation>
        </message>
        <message>
            <source>Nobody came to these steps: %1.</source>
            <translation>Zu diesen Schritten kam niemand: %1.</translation>
        </message>
        <message>
            <source>Save the made-up data</source>
            <translation>Erfundene Daten speichern</translation>
        </message>
        <message>
            <source>%1 (made up)</source>
            <translation>%1 (erfunden)</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Alteri-Studie</translation>
        </message>
        <message>
            <source>Writing the copy…</source>
            <translation>Die Kopie wird geschrieben …</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReportExport</name>
        <message>
            <source>Write report</source>
            <translation>Bericht schreiben</translation>
        </message>
        <message>
            <source>%1 report</source>
            <translation>%1 Bericht</translation>
        </message>
        <message>
            <source>Replace the report in %1?</source>
            <translation>Den Bericht in %1 ersetzen?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Der Bericht wird geschrieben …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReportText</name>
        <message>
            <source>groups of %1</source>
            <translation>Gruppen von %1</translation>
        </message>
        <message numerus="yes">
            <source>%n ties</source>
            <translation>
                <numerusform>%n Beziehung</numerusform>
                <numerusform>%n Beziehungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos</source>
            <translation>
                <numerusform>%n Ego</numerusform>
                <numerusform>%n Egos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out for a missing value: %n ties; they lack </source>
            <translation>
                <numerusform>Wegen eines fehlenden Werts ausgelassen: %n Beziehung; ihr fehlt </numerusform>
                <numerusform>Wegen eines fehlenden Werts ausgelassen: %n Beziehungen; ihnen fehlt </numerusform>
            </translation>
        </message>
        <message>
            <source>Attribute or category</source>
            <translation>Merkmal oder Kategorie</translation>
        </message>
        <message>
            <source>Key or code</source>
            <translation>Kürzel oder Code</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <source>Groupings of categories</source>
            <translation>Gruppierungen von Kategorien</translation>
        </message>
        <message>
            <source>Fitted by maximum likelihood (ML).</source>
            <translation>Geschätzt mit Maximum-Likelihood (ML).</translation>
        </message>
        <message>
            <source>Fitted by restricted maximum likelihood (REML).</source>
            <translation>Geschätzt mit restringierter Maximum-Likelihood (REML).</translation>
        </message>
        <message>
            <source>Reference category of %1: %2.</source>
            <translation>Referenzkategorie von %1: %2.</translation>
        </message>
        <message>
            <source>Categories of %1 put together as %2: %3.</source>
            <translation>Kategorien von %1, zusammengefasst als %2: %3.</translation>
        </message>
        <message>
            <source>%1 enters as deviations from its mean.</source>
            <translation>%1 geht als Abweichung vom Mittelwert ein.</translation>
        </message>
        <message>
            <source>%1 was left out: other predictors determine it.</source>
            <translation>%1 wurde ausgelassen: Andere Prädiktoren bestimmen es.</translation>
        </message>
        <message>
            <source>A random effect has no variance (singular fit).</source>
            <translation>Ein Zufallseffekt hat keine Varianz (singuläre Schätzung).</translation>
        </message>
        <message>
            <source>The search for the estimates did not converge.</source>
            <translation>Die Suche nach den Schätzwerten ist nicht konvergiert.</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Schätzwert</translation>
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
            <translation>df des Residuums</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>p without the border</source>
            <translation>p ohne den Rand</translation>
        </message>
        <message>
            <source>Lower limit</source>
            <translation>Untere Grenze</translation>
        </message>
        <message>
            <source>Upper limit</source>
            <translation>Obere Grenze</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>Prüfgröße</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruppierung</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varianz</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SD</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Korrelation</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>Log-Likelihood</translation>
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
            <translation>Chi²</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Beziehungen</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Wald chi²</source>
            <translation>Wald-Chi²</translation>
        </message>
        <message>
            <source>all slopes</source>
            <translation>alle Steigungen</translation>
        </message>
        <message>
            <source>random effects</source>
            <translation>Zufallseffekte</translation>
        </message>
        <message>
            <source>residual</source>
            <translation>Residuum</translation>
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
            <translation>Likelihood-Quotient, gemischtes Chi²</translation>
        </message>
        <message>
            <source>likelihood ratio, chi² (p too large)</source>
            <translation>Likelihood-Quotient, Chi² (p zu groß)</translation>
        </message>
        <message>
            <source>Kind of model: %1, link %2, integration of random effects: %3.</source>
            <translation>Art des Modells: %1, Linkfunktion %2, Integration über Zufallseffekte: %3.</translation>
        </message>
        <message>
            <source>Odds ratio</source>
            <translation>Odds-Verhältnis</translation>
        </message>
        <message>
            <source>Rate ratio</source>
            <translation>Ratenverhältnis</translation>
        </message>
        <message>
            <source>SE of the SD</source>
            <translation>SE der SD</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Abhängige Variable</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>All egos, averaged</source>
            <translation>Alle Egos, gemittelt</translation>
        </message>
        <message>
            <source>SE (all egos)</source>
            <translation>SE (alle Egos)</translation>
        </message>
        <message>
            <source>Average ego</source>
            <translation>Durchschnittliches Ego</translation>
        </message>
        <message>
            <source>SE (average ego)</source>
            <translation>SE (durchschnittliches Ego)</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>SD of the mean</source>
            <translation>SD des Mittels</translation>
        </message>
        <message>
            <source>infinite</source>
            <translation>unendlich</translation>
        </message>
        <message>
            <source>minus infinite</source>
            <translation>minus unendlich</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>per unit</source>
            <translation>je Einheit</translation>
        </message>
        <message>
            <source>an effect is infinite</source>
            <translation>ein Effekt ist unendlich</translation>
        </message>
        <message>
            <source>R² marginal (latent scale)</source>
            <translation>R² marginal (latente Skala)</translation>
        </message>
        <message>
            <source>R² conditional (latent scale)</source>
            <translation>R² konditional (latente Skala)</translation>
        </message>
        <message>
            <source>ICC (latent scale)</source>
            <translation>ICC (latente Skala)</translation>
        </message>
        <message numerus="yes">
            <source>%n networks</source>
            <translation>
                <numerusform>%n Netzwerk</numerusform>
                <numerusform>%n Netzwerke</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out for a missing value: %n networks; they lack </source>
            <translation>
                <numerusform>Wegen eines fehlenden Werts weggelassen: %n Netzwerk; es fehlt </numerusform>
                <numerusform>Wegen eines fehlenden Werts weggelassen: %n Netzwerke; es fehlt </numerusform>
            </translation>
        </message>
        <message>
            <source>Fitted by least squares.</source>
            <translation>Geschätzt mit der Methode der kleinsten Quadrate.</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>Residual sum of squares</source>
            <translation>Residuenquadratsumme</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResidualsPage</name>
        <message>
            <source>Normal quantiles</source>
            <translation>Normalquantile</translation>
        </message>
        <message>
            <source>Sample quantiles</source>
            <translation>Stichprobenquantile</translation>
        </message>
        <message>
            <source>Residuals</source>
            <translation>Residuen</translation>
        </message>
        <message>
            <source>Residuals and fitted values</source>
            <translation>Residuen und Vorhersagen</translation>
        </message>
        <message>
            <source>Fitted</source>
            <translation>Vorhergesagt</translation>
        </message>
        <message>
            <source>Residual</source>
            <translation>Residuum</translation>
        </message>
        <message>
            <source>Residuals of ties</source>
            <translation>Residuen der Beziehungen</translation>
        </message>
        <message>
            <source>%1: do the model's assumptions hold?</source>
            <translation>%1: Treffen die Annahmen des Modells zu?</translation>
        </message>
        <message>
            <source>Left: no pattern should be seen; an outcome of few values shows as stripes. The others: points near the line through the quartiles speak for a normal distribution.</source>
            <translation>Links: Es sollte kein Muster zu sehen sein; wenige Werte der abhängigen Variable zeigen sich als Streifen. Die anderen: Punkte nahe der Linie durch die Quartile sprechen für eine Normalverteilung.</translation>
        </message>
        <message>
            <source>Modes by %1: %2</source>
            <translation>Modi nach %1: %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::RespondentWindow</name>
        <message>
            <source>Respondent view</source>
            <translation>Ansicht für Befragte</translation>
        </message>
        <message>
            <source>You can answer and move partners here.  H names  ·  I only watch  ·  F full screen  ·  Esc close</source>
            <translation>Hier können Sie antworten und Partner verschieben.  H Namen  ·  I nur zusehen  ·  F ganzer Bildschirm  ·  Esc schließen</translation>
        </message>
        <message>
            <source>H names  ·  I answer and place partners here  ·  F full screen  ·  Esc close</source>
            <translation>H Namen  ·  I hier antworten und Partner platzieren  ·  F ganzer Bildschirm  ·  Esc schließen</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultModel</name>
        <message>
            <source>undefined</source>
            <translation>nicht definiert</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultText</name>
        <message>
            <source>%1: z = %2, p = %3, 95 % interval %4 to %5</source>
            <translation>%1: z = %2, p = %3, 95-%-Intervall %4 bis %5</translation>
        </message>
        <message>
            <source>No model has been fitted.</source>
            <translation>Kein Modell wurde geschätzt.</translation>
        </message>
    </context>
    <context>
        <name>alteri::RingEditor</name>
        <message>
            <source>Rings show</source>
            <translation>Ringe zeigen</translation>
        </message>
        <message>
            <source>The area outside is the last level</source>
            <translation>Der Bereich außen ist die letzte Stufe</translation>
        </message>
        <message>
            <source>Rings from the inside</source>
            <translation>Ringe von innen</translation>
        </message>
        <message>
            <source>Equal width</source>
            <translation>Gleiche Breite</translation>
        </message>
        <message>
            <source>Equal area</source>
            <translation>Gleiche Fläche</translation>
        </message>
        <message>
            <source>Inwards</source>
            <translation>Nach innen</translation>
        </message>
        <message>
            <source>Outwards</source>
            <translation>Nach außen</translation>
        </message>
        <message>
            <source>Number of rings</source>
            <translation>Zahl der Ringe</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>Abstände</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Umkehren</translation>
        </message>
        <message>
            <source>The first level becomes the last: where a high code means near</source>
            <translation>Die erste Stufe wird die letzte: wo ein hoher Code nah bedeutet</translation>
        </message>
    </context>
    <context>
        <name>alteri::RowText</name>
        <message>
            <source>Comma-separated values</source>
            <translation>Kommagetrennte Werte</translation>
        </message>
        <message>
            <source>Tab-separated values</source>
            <translation>Tabulatorgetrennte Werte</translation>
        </message>
    </context>
    <context>
        <name>alteri::SafeColours</name>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Light blue</source>
            <translation>Hellblau</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
    </context>
    <context>
        <name>alteri::SaidTextsDialog</name>
        <message>
            <source>What was said</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <source>This was said to “%1”. Texts that are ticked become a category of their own, and the answer of all who said them.</source>
            <translation>Das wurde zu „%1“ gesagt. Angekreuzte Texte werden eine eigene Kategorie und die Antwort aller, die sie gesagt haben.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>&amp;Name of the new category</source>
            <translation>&amp;Name der neuen Kategorie</translation>
        </message>
        <message>
            <source>Make category</source>
            <translation>Kategorie bilden</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>%n Antwort geht in eine andere Kategorie über.</numerusform>
                <numerusform>%n Antworten gehen in eine andere Kategorie über.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SaveTemplateDialog</name>
        <message>
            <source>Save as template</source>
            <translation>Als Vorlage speichern</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;What it is for</source>
            <translation>&amp;Wozu sie dient</translation>
        </message>
        <message>
            <source>This goes into the template. Egos, alteri, answers, notes and pseudonyms do not, nor does the history.</source>
            <translation>Das geht in die Vorlage ein. Egos, Alteri, Antworten, Notizen und Pseudonyme nicht, auch nicht der Verlauf.</translation>
        </message>
        <message>
            <source>What goes into the template</source>
            <translation>Was in die Vorlage eingeht</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
    </context>
    <context>
        <name>alteri::SearchBar</name>
        <message>
            <source>Search alteri</source>
            <translation>Alteri suchen</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SectorEditor</name>
        <message>
            <source>Sectors show</source>
            <translation>Sektoren zeigen</translation>
        </message>
        <message>
            <source>Sectors clockwise</source>
            <translation>Sektoren im Uhrzeigersinn</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Number of free sectors</source>
            <translation>Zahl freier Sektoren</translation>
        </message>
    </context>
    <context>
        <name>alteri::SelectionActions</name>
        <message>
            <source>Delete alteri</source>
            <translation>Alteri löschen</translation>
        </message>
        <message>
            <source>Deletes the selected alteri</source>
            <translation>Löscht die gewählten Alteri</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>Von der Karte nehmen</translation>
        </message>
        <message>
            <source>Puts the selected alteri beside the map without deleting them</source>
            <translation>Legt die ausgewählten Alteri neben die Karte, ohne sie zu löschen</translation>
        </message>
        <message>
            <source>Align on ring</source>
            <translation>Am Ring ausrichten</translation>
        </message>
        <message>
            <source>Brings the selected alteri to the middle of their rings</source>
            <translation>Bringt die ausgewählten Alteri auf die Mitte ihrer Ringe</translation>
        </message>
        <message>
            <source>Spread in cell</source>
            <translation>Im Feld verteilen</translation>
        </message>
        <message>
            <source>Spreads the selected alteri evenly within their rings and sectors</source>
            <translation>Verteilt die ausgewählten Alteri gleichmäßig in ihren Ringen und Sektoren</translation>
        </message>
        <message>
            <source>Connect all selected</source>
            <translation>Alle ausgewählten verbinden</translation>
        </message>
        <message>
            <source>Draws a tie between each two of the selected alteri</source>
            <translation>Zeichnet eine Beziehung zwischen je zwei der ausgewählten Alteri</translation>
        </message>
        <message>
            <source>Tidy map</source>
            <translation>Karte ordnen</translation>
        </message>
        <message>
            <source>Arranges all alteri of the map anew, each in its ring and sector</source>
            <translation>Ordnet alle Alteri der Karte neu an, jeden in seinem Ring und Sektor</translation>
        </message>
        <message numerus="yes">
            <source>Select %n alteri first</source>
            <translation>
                <numerusform>Wählen Sie zuerst %n Alter aus</numerusform>
                <numerusform>Wählen Sie zuerst %n Alteri aus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SharesPage</name>
        <message>
            <source>no known value</source>
            <translation>kein bekannter Wert</translation>
        </message>
        <message>
            <source>%1, %2: %3 % (%4 of %5 ties)</source>
            <translation>%1, %2: %3 % (%4 von %5 Beziehungen)</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Anteile</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>As in the study</source>
            <translation>Wie in der Studie</translation>
        </message>
        <message>
            <source>By number of ties</source>
            <translation>Nach Zahl der Beziehungen</translation>
        </message>
        <message>
            <source>By share of %1</source>
            <translation>Nach Anteil von %1</translation>
        </message>
        <message>
            <source>There are no ties with an attribute of categories.</source>
            <translation>Es gibt keine Beziehungen mit einem Merkmal mit Kategorien.</translation>
        </message>
        <message>
            <source>%1: composition of each network</source>
            <translation>%1: Zusammensetzung jedes Netzwerks</translation>
        </message>
        <message>
            <source>Per cent of the ties with a known value</source>
            <translation>Prozent der Beziehungen mit bekanntem Wert</translation>
        </message>
        <message numerus="yes">
            <source>%n ties have no known value and are left out.</source>
            <translation>
                <numerusform>%n Beziehung hat keinen bekannten Wert und entfällt.</numerusform>
                <numerusform>%n Beziehungen haben keinen bekannten Wert und entfallen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Beziehungen</translation>
        </message>
    </context>
    <context>
        <name>alteri::SmallSampleNotice</name>
        <message>
            <source>Use REML and Kenward–Roger</source>
            <translation>REML und Kenward–Roger verwenden</translation>
        </message>
        <message>
            <source>Fits all models by REML and tests their coefficients by t with degrees of freedom for few groups</source>
            <translation>Schätzt alle Modelle mit REML und testet ihre Koeffizienten mit t und Freiheitsgraden für wenige Gruppen</translation>
        </message>
        <message numerus="yes">
            <source>%n groups of “%1” and %2 coefficients at their level: below 50 groups, or 10 for each coefficient, Wald's tests claim more than the data tell.</source>
            <translation>
                <numerusform>%n Gruppe von „%1“ und %2 Koeffizienten auf ihrer Ebene: Unter 50 Gruppen oder 10 je Koeffizient behaupten Wald-Tests mehr, als die Daten hergeben.</numerusform>
                <numerusform>%n Gruppen von „%1“ und %2 Koeffizienten auf ihrer Ebene: Unter 50 Gruppen oder 10 je Koeffizient behaupten Wald-Tests mehr, als die Daten hergeben.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SpecificationPage</name>
        <message>
            <source>%1 (%2 to %3)</source>
            <translation>%1 (%2 bis %3)</translation>
        </message>
        <message>
            <source>Without %1: %2</source>
            <translation>Ohne %1: %2</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>mit %1</translation>
        </message>
        <message>
            <source>REML</source>
            <translation>REML</translation>
        </message>
        <message>
            <source>without an ego</source>
            <translation>ohne ein Ego</translation>
        </message>
        <message>
            <source>without a category</source>
            <translation>ohne eine Kategorie</translation>
        </message>
        <message>
            <source>another formula</source>
            <translation>eine andere Formel</translation>
        </message>
        <message>
            <source>Specification curve</source>
            <translation>Spezifikationskurve</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Koeffizient</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Berechnen</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Copies the paragraph below the plot</source>
            <translation>Kopiert den Absatz unter dem Diagramm</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Die Berechnung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The text was copied</source>
            <translation>Der Text wurde kopiert</translation>
        </message>
        <message>
            <source>This model has no predictors. Add one on the page of models.</source>
            <translation>Dieses Modell hat keine Prädiktoren. Fügen Sie auf der Seite der Modelle einen hinzu.</translation>
        </message>
        <message>
            <source>The model is fitted in every other way …</source>
            <translation>Das Modell wird auf alle anderen Weisen geschätzt …</translation>
        </message>
        <message>
            <source>%1: does the coefficient of %2 hold?</source>
            <translation>%1: Ist der Koeffizient von %2 robust?</translation>
        </message>
        <message numerus="yes">
            <source>%n specifications, estimates with 95 % intervals</source>
            <translation>
                <numerusform>%n Spezifikation, Schätzwert mit 95-%-Intervall</numerusform>
                <numerusform>%n Spezifikationen, Schätzwerte mit 95-%-Intervallen</numerusform>
            </translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Schätzwert</translation>
        </message>
        <message>
            <source>Diamond: the model “%1”. Filled: the interval is without zero.</source>
            <translation>Raute: das Modell „%1“. Gefüllt: Das Intervall schließt null aus.</translation>
        </message>
        <message>
            <source>With robust standard errors (CR2): %1</source>
            <translation>Mit robusten Standardfehlern (CR2): %1</translation>
        </message>
        <message>
            <source>Least squares with the wild cluster bootstrap: %1</source>
            <translation>Kleinste Quadrate mit dem Wild-Cluster-Bootstrap: %1</translation>
        </message>
        <message>
            <source>robust errors (CR2)</source>
            <translation>robuste Fehler (CR2)</translation>
        </message>
        <message>
            <source>wild cluster bootstrap</source>
            <translation>Wild-Cluster-Bootstrap</translation>
        </message>
    </context>
    <context>
        <name>alteri::SpecificationText</name>
        <message>
            <source>The coefficient of %1 is %2 (95 % interval %3 to %4) in the chosen model.</source>
            <translation>Der Koeffizient von %1 ist im gewählten Modell %2 (95-%-Intervall %3 bis %4).</translation>
        </message>
        <message>
            <source>Of %1 other specifications %2 give it the same sign, and %3 the same sign and an interval without zero.</source>
            <translation>Von %1 anderen Spezifikationen geben ihm %2 dasselbe Vorzeichen und %3 dasselbe Vorzeichen und ein Intervall, das null ausschließt.</translation>
        </message>
        <message>
            <source>The estimates of the linear ones lie between %1 and %2.</source>
            <translation>Die Schätzwerte der linearen liegen zwischen %1 und %2.</translation>
        </message>
        <message>
            <source>It hangs on one ego: without “%1” it is %2 (%3 to %4).</source>
            <translation>Er hängt an einem Ego: Ohne „%1“ ist er %2 (%3 bis %4).</translation>
        </message>
        <message>
            <source>No ego alone decides it: without “%1”, which moves it most, it is %2.</source>
            <translation>Kein Ego allein entscheidet darüber: Ohne „%1“, das ihn am stärksten verändert, ist er %2.</translation>
        </message>
        <message>
            <source>By the order of the outcome alone, in an ordinal model, the log odds are %1 (%2 to %3).</source>
            <translation>Nach der Rangfolge der abhängigen Variable allein, in einem ordinalen Modell, sind die Log-Odds %1 (%2 bis %3).</translation>
        </message>
        <message numerus="yes">
            <source>%n specifications have no estimate of it.</source>
            <translation>
                <numerusform>%n Spezifikation hat keinen Schätzwert dafür.</numerusform>
                <numerusform>%n Spezifikationen haben keinen Schätzwert dafür.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first predictors were left out in all combinations, the others one by one.</source>
            <translation>Nur die ersten Prädiktoren wurden in allen Kombinationen weggelassen, die übrigen einzeln.</translation>
        </message>
    </context>
    <context>
        <name>alteri::SplitDialog</name>
        <message>
            <source>%1 (of %2)</source>
            <translation>%1 (von %2)</translation>
        </message>
        <message>
            <source>%1, on “%2”</source>
            <translation>%1, auf „%2“</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>Split category</source>
            <translation>Kategorie teilen</translation>
        </message>
        <message>
            <source>Part of “%1” becomes a category of its own. Tick who belongs to it; the others stay.</source>
            <translation>Ein Teil von „%1“ wird eine eigene Kategorie. Kreuzen Sie an, wer dazugehört; die anderen bleiben.</translation>
        </message>
        <message>
            <source>&amp;Name of the new category</source>
            <translation>&amp;Name der neuen Kategorie</translation>
        </message>
        <message>
            <source>Who belongs to the new category</source>
            <translation>Wer zur neuen Kategorie gehört</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
    </context>
    <context>
        <name>alteri::StartPage</name>
        <message>
            <source>Draw, measure and model ego-centred networks.</source>
            <translation>Egozentrierte Netzwerke zeichnen, messen und modellieren.</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>Studie öffnen …</translation>
        </message>
        <message>
            <source>Opens a study from a file</source>
            <translation>Öffnet eine Studie aus einer Datei</translation>
        </message>
        <message>
            <source>Open the sample study</source>
            <translation>Beispielstudie öffnen</translation>
        </message>
        <message>
            <source>15 migrant organisations with 319 partners, synthetic data</source>
            <translation>15 Migrantenorganisationen mit 319 Partnern, synthetische Daten</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>Zuletzt geöffnete Studien</translation>
        </message>
        <message>
            <source>No study was opened on this computer yet. A study is one file: to open one, you can also drop it on this window.</source>
            <translation>Auf diesem Rechner wurde noch keine Studie geöffnet. Eine Studie ist eine einzige Datei: Um eine zu öffnen, können Sie sie auch auf dieses Fenster ziehen.</translation>
        </message>
        <message>
            <source>Draw now</source>
            <translation>Jetzt zeichnen</translation>
        </message>
        <message>
            <source>Starts a study from a template and draws the first map</source>
            <translation>Beginnt eine Studie mit einer Vorlage und zeichnet die erste Karte</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Brings in tables, or studies and graphs of other programs</source>
            <translation>Importiert Tabellen, oder Studien und Graphen anderer Programme</translation>
        </message>
        <message>
            <source>New here? A tour of one minute shows what is where.</source>
            <translation>Neu hier? Ein Rundgang von einer Minute zeigt, was wo ist.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Rundgang machen</translation>
        </message>
        <message>
            <source>No, thanks</source>
            <translation>Nein, danke</translation>
        </message>
    </context>
    <context>
        <name>alteri::StepForm</name>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>What the respondent reads or hears. *Slanted*, **bold**, lines that begin with - or #.</source>
            <translation>Was die Befragten lesen oder hören. *Kursiv*, **fett**, Zeilen, die mit - oder # beginnen.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Hint for the interviewer</source>
            <translation>Hinweis für die Interviewenden</translation>
        </message>
        <message>
            <source>Shown if</source>
            <translation>Gezeigt, wenn</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Über wen</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Wie viele</translation>
        </message>
        <message>
            <source>Of them those of whom holds</source>
            <translation>Davon die, für die gilt</translation>
        </message>
        <message>
            <source>At least so many names</source>
            <translation>Mindestens so viele Namen</translation>
        </message>
        <message>
            <source>At most so many names</source>
            <translation>Höchstens so viele Namen</translation>
        </message>
        <message>
            <source>Partners named before can be picked again from a list</source>
            <translation>Früher genannte Partner können aus einer Liste noch einmal gewählt werden</translation>
        </message>
        <message>
            <source>The tick is required (it counts as open without)</source>
            <translation>Das Häkchen ist nötig (ohne es gilt der Schritt als offen)</translation>
        </message>
        <message>
            <source>Map design</source>
            <translation>Kartengestaltung</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Art der Beziehung</translation>
        </message>
        <message>
            <source>Change step %1</source>
            <translation>Schritt %1 ändern</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Those without a place yet</source>
            <translation>Die noch keinen Platz haben</translation>
        </message>
        <message>
            <source>The nearest, by their rings</source>
            <translation>Die nächsten, nach ihren Ringen</translation>
        </message>
        <message>
            <source>Those named at “%1”</source>
            <translation>Die bei „%1“ Genannten</translation>
        </message>
        <message>
            <source>As the map has it</source>
            <translation>Wie auf der Karte</translation>
        </message>
        <message>
            <source>Another design than that of the interview has a map of its own, which stands beside that of the interview and counts as a further map of the ego. What is said there of ties is said of that map alone.</source>
            <translation>Eine andere Gestaltung als die des Interviews hat eine eigene Karte. Sie steht neben der des Interviews und zählt als weitere Karte des Egos. Was dort über Beziehungen gesagt wird, gilt nur für diese Karte.</translation>
        </message>
        <message>
            <source>Edit design…</source>
            <translation>Gestaltung bearbeiten …</translation>
        </message>
        <message>
            <source>Add map design</source>
            <translation>Kartengestaltung hinzufügen</translation>
        </message>
        <message>
            <source>A new design…</source>
            <translation>Eine neue Gestaltung …</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyDocument</name>
        <message>
            <source>Forgotten</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Decide a contradiction</source>
            <translation>Einen Widerspruch entscheiden</translation>
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
            <translation>Alter von %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyReport</name>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
        <message>
            <source>SD with n − 1. Shares are of the known values.</source>
            <translation>SD mit n − 1. Anteile beziehen sich auf die bekannten Werte.</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>The study has no model that can be estimated.</source>
            <translation>Die Studie hat kein Modell, das sich schätzen lässt.</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>Spezifikation</translation>
        </message>
        <message>
            <source>Coefficient plot</source>
            <translation>Koeffizientendiagramm</translation>
        </message>
        <message>
            <source>Estimates with 95 % confidence intervals</source>
            <translation>Schätzwerte mit 95-%-Konfidenzintervallen</translation>
        </message>
        <message>
            <source>Reproduce</source>
            <translation>Nachrechnen</translation>
        </message>
        <message>
            <source>Written by Alteri %1.</source>
            <translation>Geschrieben von Alteri %1.</translation>
        </message>
        <message>
            <source>All waves: %1 networks of %2 egos, %3 ties to %4 alteri. Each ego and alter counts once.</source>
            <translation>Alle Wellen: %1 Netzwerke von %2 Egos, %3 Beziehungen zu %4 Alteri. Jedes Ego und jeder Alter zählt einmal.</translation>
        </message>
        <message>
            <source>%1 holds the data of the models, without names; %2 fits them in R and stops if an estimate differs by more than a millionth of its standard error. In the folder of this report:</source>
            <translation>%1 enthält die Daten der Modelle, ohne Namen; %2 schätzt sie in R und hält an, wenn eine Schätzung um mehr als ein Millionstel ihres Standardfehlers abweicht. Im Ordner dieses Berichts:</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyTemplates</name>
        <message>
            <source>Import tables</source>
            <translation>Tabellen importieren</translation>
        </message>
        <message>
            <source>Templates (*.alteri-template *.netcanvas *.vmt);;All files (*)</source>
            <translation>Vorlagen (*.alteri-template *.netcanvas *.vmt);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyTextText</name>
        <message>
            <source>Attribute</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>Hint for the interviewer</source>
            <translation>Hinweis für die Interviewenden</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Meaning of the smallest number</source>
            <translation>Bedeutung der kleinsten Zahl</translation>
        </message>
        <message>
            <source>Meaning of the largest number</source>
            <translation>Bedeutung der größten Zahl</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Art von Beziehungen</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruppierung</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Title of a map</source>
            <translation>Titel einer Karte</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sektor</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Step of the guide</source>
            <translation>Schritt des Leitfadens</translation>
        </message>
        <message>
            <source>Text of a step</source>
            <translation>Text eines Schritts</translation>
        </message>
        <message>
            <source>Wording of a question</source>
            <translation>Wortlaut einer Frage</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyVariables</name>
        <message>
            <source>Maps show “%1” by the design “%2”. Let the design show something else before you delete it.</source>
            <translation>Karten zeigen „%1“ in der Gestaltung „%2“. Lassen Sie die Gestaltung etwas anderes zeigen, bevor Sie es löschen.</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyWindow</name>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern …</translation>
        </message>
        <message>
            <source>&amp;Codebook…</source>
            <translation>&amp;Codebuch …</translation>
        </message>
        <message>
            <source>All attributes with their categories, to add, change and delete</source>
            <translation>Alle Merkmale mit ihren Kategorien: anlegen, ändern, löschen</translation>
        </message>
        <message>
            <source>&amp;Print codebook…</source>
            <translation>Codebuch &amp;drucken …</translation>
        </message>
        <message>
            <source>Prints the codebook, or writes it as a file, in any language of the study</source>
            <translation>Druckt das Codebuch oder schreibt es als Datei, in jeder Sprache der Studie</translation>
        </message>
        <message>
            <source>Data protection…</source>
            <translation>Datenschutz …</translation>
        </message>
        <message>
            <source>What the study holds about people, who agreed, and where the data lie</source>
            <translation>Was die Studie über Menschen enthält, wer zugestimmt hat und wo die Daten liegen</translation>
        </message>
    </context>
    <context>
        <name>alteri::StyleBar</name>
        <message>
            <source>Styles of the study</source>
            <translation>Stile der Studie</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Stile</translation>
        </message>
        <message>
            <source>Keep in the study…</source>
            <translation>In der Studie behalten …</translation>
        </message>
        <message>
            <source>Remove from the study</source>
            <translation>Aus der Studie entfernen</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Als Datei speichern …</translation>
        </message>
        <message>
            <source>Load a file…</source>
            <translation>Datei laden …</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>Usual style</source>
            <translation>Üblicher Stil</translation>
        </message>
        <message>
            <source>Keep style</source>
            <translation>Stil behalten</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>Name des Stils</translation>
        </message>
        <message>
            <source>Keep style “%1”</source>
            <translation>Stil „%1“ behalten</translation>
        </message>
        <message>
            <source>Remove style “%1”</source>
            <translation>Stil „%1“ entfernen</translation>
        </message>
        <message>
            <source>Save style</source>
            <translation>Stil speichern</translation>
        </message>
        <message>
            <source>Style of pictures (*.alteri-style)</source>
            <translation>Bildstil (*.alteri-style)</translation>
        </message>
        <message>
            <source>Load style</source>
            <translation>Stil laden</translation>
        </message>
        <message>
            <source>maps</source>
            <translation>karten</translation>
        </message>
        <message>
            <source>Style of pictures</source>
            <translation>Bildstil</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableActions</name>
        <message>
            <source>Copy table</source>
            <translation>Tabelle kopieren</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet</source>
            <translation>Kopiert die Tabelle für eine Tabellenkalkulation</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Tabelle exportieren …</translation>
        </message>
        <message>
            <source>Writes the table as CSV, HTML, Markdown or LaTeX</source>
            <translation>Schreibt die Tabelle als CSV, HTML, Markdown oder LaTeX</translation>
        </message>
        <message>
            <source>The table was copied.</source>
            <translation>Die Tabelle wurde kopiert.</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Tabelle exportieren</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableAskedFor</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
            <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableFilesText</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt *.vna);;All files (*)</source>
            <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt *.vna);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableImport</name>
        <message>
            <source>Import tables</source>
            <translation>Tabellen importieren</translation>
        </message>
        <message>
            <source>Join answers</source>
            <translation>Antworten anfügen</translation>
        </message>
        <message>
            <source>Import next delivery</source>
            <translation>Nächste Lieferung importieren</translation>
        </message>
        <message>
            <source>A new study</source>
            <translation>Eine neue Studie</translation>
        </message>
        <message>
            <source>Import tables…</source>
            <translation>Tabellen importieren …</translation>
        </message>
        <message>
            <source>Imports egos, alteri and ties from text tables, workbooks and files of SPSS, Stata and SAS, into the open study or a new one</source>
            <translation>Importiert Egos, Alteri und Beziehungen aus Texttabellen, Arbeitsmappen und Dateien von SPSS, Stata und SAS, in die geöffnete oder eine neue Studie</translation>
        </message>
        <message>
            <source>Join answers…</source>
            <translation>Antworten anfügen …</translation>
        </message>
        <message>
            <source>Joins the columns of tables to the egos and alteri of the study</source>
            <translation>Fügt die Spalten von Tabellen den Egos und Alteri der Studie an</translation>
        </message>
        <message>
            <source>Next delivery…</source>
            <translation>Nächste Lieferung …</translation>
        </message>
        <message>
            <source>Imports the next tables as those before: what is new comes in, what has changed is brought up to date</source>
            <translation>Importiert die nächsten Tabellen wie die zuvor: Neues kommt hinzu, Geändertes wird aktualisiert</translation>
        </message>
        <message>
            <source>The study “%1”</source>
            <translation>Die Studie „%1“</translation>
        </message>
        <message>
            <source>Importing tables…</source>
            <translation>Tabellen werden importiert …</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Neue Studie</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Alteri-Studie</translation>
        </message>
        <message>
            <source>Import from a database…</source>
            <translation>Aus einer Datenbank importieren …</translation>
        </message>
        <message>
            <source>Imports what queries to a PostgreSQL database answer, published studies for example</source>
            <translation>Importiert, was Abfragen an eine PostgreSQL-Datenbank antworten, zum Beispiel veröffentlichte Studien</translation>
        </message>
        <message>
            <source>Asking the database…</source>
            <translation>Die Datenbank wird gefragt …</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableReadingText</name>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Numbers in %1 are read with a decimal comma.</source>
            <translation>Zahlen in %1 werden mit Dezimalkomma gelesen.</translation>
        </message>
        <message>
            <source>Numbers in %1 are read with a decimal point.</source>
            <translation>Zahlen in %1 werden mit Dezimalpunkt gelesen.</translation>
        </message>
        <message>
            <source>Points in %1 are read as parting thousands.</source>
            <translation>Punkte in %1 werden als Tausendertrennzeichen gelesen.</translation>
        </message>
        <message>
            <source>Commas in %1 are read as parting thousands.</source>
            <translation>Kommas in %1 werden als Tausendertrennzeichen gelesen.</translation>
        </message>
        <message>
            <source>Spaces in %1 are read as parting thousands.</source>
            <translation>Leerzeichen in %1 werden als Tausendertrennzeichen gelesen.</translation>
        </message>
        <message>
            <source>Apostrophes in %1 are read as parting thousands.</source>
            <translation>Apostrophe in %1 werden als Tausendertrennzeichen gelesen.</translation>
        </message>
        <message>
            <source>“%1” in %2 can be read as two numbers, with a decimal sign or with one between thousands, so the column is not read as numbers; say which decimal sign the table has (--decimal point or --decimal comma).</source>
            <translation>„%1“ in %2 lässt sich als zwei Zahlen lesen, mit einem Dezimalzeichen oder einem Tausendertrennzeichen, daher wird die Spalte nicht als Zahlen gelesen; geben Sie an, welches Dezimalzeichen die Tabelle hat (--decimal point oder --decimal comma).</translation>
        </message>
        <message>
            <source>The point of “%1” in %2 is read as decimal; if it parts thousands, say that the table has decimal commas (--decimal comma).</source>
            <translation>Der Punkt in „%1“ in %2 wird als Dezimalpunkt gelesen; falls er Tausender trennt, geben Sie an, dass die Tabelle Dezimalkommas hat (--decimal comma).</translation>
        </message>
        <message>
            <source>%1 holds %L2 numbers and %L3 other texts, so it is not read as numbers.</source>
            <translation>%1 enthält %L2 Zahlen und %L3 andere Texte und wird daher nicht als Zahlen gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells of %1 hold NA in quotation marks, which is read as a value; if it means missing, name it as a missing code.</source>
            <translation>
                <numerusform>%n Zelle von %1 enthält NA in Anführungszeichen, was als Wert gelesen wird; falls es „fehlend“ bedeutet, nennen Sie es als Code für Fehlendes.</numerusform>
                <numerusform>%n Zellen von %1 enthalten NA in Anführungszeichen, was als Wert gelesen wird; falls es „fehlend“ bedeutet, nennen Sie es als Code für Fehlendes.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2, column %3: </source>
            <translation>%1, Zeile %2, Spalte %3: </translation>
        </message>
        <message>
            <source>“%1” in %2 is not a number and is read as missing.</source>
            <translation>„%1“ in %2 ist keine Zahl und wird als fehlend gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>%n more cells of %1 are not numbers and are read as missing.</source>
            <translation>
                <numerusform>%n weitere Zelle von %1 ist keine Zahl und wird als fehlend gelesen.</numerusform>
                <numerusform>%n weitere Zellen von %1 sind keine Zahlen und werden als fehlend gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 lie far from the others; name them as a missing code if they mean missing.</source>
            <translation>
                <numerusform>%n Zelle %1 in %2 liegt weit von den anderen entfernt; nennen Sie sie als Code für Fehlendes, falls sie „fehlend“ bedeutet.</numerusform>
                <numerusform>%n Zellen %1 in %2 liegen weit von den anderen entfernt; nennen Sie sie als Code für Fehlendes, falls sie „fehlend“ bedeuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>Semikolons</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>Tabulatoren</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>Kommas</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>Datumsangaben</translation>
        </message>
        <message>
            <source>categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>%1 is read as separated by %2.</source>
            <translation>%1 wird als durch %2 getrennt gelesen.</translation>
        </message>
        <message>
            <source>The first column of %1 has no name and numbers the rows; it is left out.</source>
            <translation>Die erste Spalte von %1 hat keinen Namen und zählt die Zeilen; sie wird weggelassen.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 are read as missing.</source>
            <translation>
                <numerusform>%n Zelle %1 in %2 wird als fehlend gelesen.</numerusform>
                <numerusform>%n Zellen %1 in %2 werden als fehlend gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No cell holds the missing code %1.</source>
            <translation>Keine Zelle enthält den Code für Fehlendes %1.</translation>
        </message>
        <message>
            <source>No cell of %1 holds the missing code %2.</source>
            <translation>Keine Zelle von %1 enthält den Code für Fehlendes %2.</translation>
        </message>
        <message>
            <source>several answers</source>
            <translation>mehrere Antworten</translation>
        </message>
        <message>
            <source>%1 is read as UTF-16.</source>
            <translation>%1 wird als UTF-16 gelesen.</translation>
        </message>
        <message>
            <source>%1 is read as Windows-1252, since it is not UTF-8; if letters look wrong, save it again as UTF-8.</source>
            <translation>%1 wird als Windows-1252 gelesen, da es kein UTF-8 ist; wenn Buchstaben falsch aussehen, speichern Sie die Datei noch einmal als UTF-8.</translation>
        </message>
        <message>
            <source>The first sheet of %1 is read.</source>
            <translation>Gelesen wird das erste Blatt von %1.</translation>
        </message>
        <message numerus="yes">
            <source>The names of %n values of %1 are left out, since other values have none.</source>
            <translation>
                <numerusform>Der Name von %n Wert von %1 wird weggelassen, da andere Werte keinen haben.</numerusform>
                <numerusform>Die Namen von %n Werten von %1 werden weggelassen, da andere Werte keinen haben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dates in %1 are read as day, month, year.</source>
            <translation>Datumsangaben in %1 werden als Tag, Monat, Jahr gelesen.</translation>
        </message>
        <message>
            <source>Dates in %1 are read as month, day, year.</source>
            <translation>Datumsangaben in %1 werden als Monat, Tag, Jahr gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 may mean that there is no answer; name %1 as a missing code if so.</source>
            <translation>
                <numerusform>%n Zelle %1 in %2 kann bedeuten, dass es keine Antwort gibt; nennen Sie %1 dann als Code für fehlend.</numerusform>
                <numerusform>%n Zellen %1 in %2 können bedeuten, dass es keine Antwort gibt; nennen Sie %1 dann als Code für fehlend.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::TableStepPage</name>
        <message>
            <source>Answers about partners</source>
            <translation>Antworten zu Partnern</translation>
        </message>
        <message>
            <source>“%1” is no answer to %2, and was not stored</source>
            <translation>„%1“ ist keine Antwort auf %2 und wurde nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>alteri::TeamDialog</name>
        <message>
            <source>The server may read the study (no passphrase)</source>
            <translation>Der Server darf die Studie lesen (keine Passphrase)</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>Who interviews whom</source>
            <translation>Wer wen interviewt</translation>
        </message>
        <message>
            <source>Several people can work on one study, each on a laptop, by a hub: a database on a PostgreSQL server of yours. Ask its administrator for a login.</source>
            <translation>Mehrere Personen können an einer Studie arbeiten, jede an ihrem Laptop, über einen Hub: eine Datenbank auf einem eigenen PostgreSQL-Server. Bitten Sie dessen Verwaltung um eine Anmeldung.</translation>
        </message>
        <message>
            <source>&amp;Service:</source>
            <translation>&amp;Dienst:</translation>
        </message>
        <message>
            <source>The name of a service in the file “.pg_service.conf”. Its password lies in “.pgpass”, never in the study.</source>
            <translation>Der Name eines Dienstes in der Datei „.pg_service.conf“. Sein Passwort liegt in „.pgpass“, nie in der Studie.</translation>
        </message>
        <message>
            <source>Put this study on the hub</source>
            <translation>Diese Studie auf den Hub stellen</translation>
        </message>
        <message>
            <source>Passphrase of the &amp;team:</source>
            <translation>Passphrase des &amp;Teams:</translation>
        </message>
        <message>
            <source>The same &amp;again:</source>
            <translation>&amp;Noch einmal:</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Join a study that is there, in a new file</source>
            <translation>Einer Studie beitreten, die dort ist, in einer neuen Datei</translation>
        </message>
        <message>
            <source>&amp;Id of the study:</source>
            <translation>&amp;Kennung der Studie:</translation>
        </message>
        <message>
            <source>&amp;Passphrase of the team:</source>
            <translation>&amp;Passphrase des Teams:</translation>
        </message>
        <message>
            <source>Join…</source>
            <translation>Beitreten …</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Leave the hub</source>
            <translation>Hub verlassen</translation>
        </message>
        <message>
            <source>People said or did this differently. What was first stays until somebody decides; everybody sees it.</source>
            <translation>Das haben Personen verschieden gesagt oder getan. Was zuerst war, bleibt, bis jemand entscheidet; alle sehen es.</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>So lassen, wie es ist</translation>
        </message>
        <message>
            <source>Take what was said second</source>
            <translation>Das später Gesagte nehmen</translation>
        </message>
        <message>
            <source>Enter the name of the service.</source>
            <translation>Geben Sie den Namen des Dienstes ein.</translation>
        </message>
        <message>
            <source>The two passphrases are not alike.</source>
            <translation>Die beiden Passphrasen sind nicht gleich.</translation>
        </message>
        <message>
            <source>A passphrase has at least %1 characters.</source>
            <translation>Eine Passphrase hat mindestens %1 Zeichen.</translation>
        </message>
        <message>
            <source>The id of a study has 32 hexadecimal digits; ask whoever put it on the hub.</source>
            <translation>Die Kennung einer Studie hat 32 hexadezimale Ziffern; fragen Sie, wer sie auf den Hub gestellt hat.</translation>
        </message>
        <message>
            <source>Service %1, id of the study %2. Steps of the hub in this file: %3, short code %4: it is the same for everybody who has as many steps.</source>
            <translation>Dienst %1, Kennung der Studie %2. Schritte des Hubs in dieser Datei: %3, Kurzcode %4: Er ist bei allen gleich, die ebenso viele Schritte haben.</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Widersprüche</translation>
        </message>
        <message>
            <source>Contradictions (%1)</source>
            <translation>Widersprüche (%1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TeamStateText</name>
        <message numerus="yes">
            <source>Team: %n steps wait</source>
            <translation>
                <numerusform>Team: %n Schritt wartet</numerusform>
                <numerusform>Team: %n Schritte warten</numerusform>
            </translation>
        </message>
        <message>
            <source>Team: syncing</source>
            <translation>Team: wird abgeglichen</translation>
        </message>
        <message>
            <source>Team: up to date, following</source>
            <translation>Team: aktuell, wird verfolgt</translation>
        </message>
        <message numerus="yes">
            <source>Team: offline, %n steps wait</source>
            <translation>
                <numerusform>Team: offline, %n Schritt wartet</numerusform>
                <numerusform>Team: offline, %n Schritte warten</numerusform>
            </translation>
        </message>
        <message>
            <source>Team: offline</source>
            <translation>Team: offline</translation>
        </message>
        <message>
            <source>Team: stopped, look at Study › Team</source>
            <translation>Team: angehalten, siehe Studie › Team</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateActions</name>
        <message>
            <source>Save as template</source>
            <translation>Als Vorlage speichern</translation>
        </message>
        <message>
            <source>Template of Alteri</source>
            <translation>Vorlage von Alteri</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Vorlage anwenden</translation>
        </message>
        <message>
            <source>Save as &amp;template…</source>
            <translation>Als &amp;Vorlage speichern …</translation>
        </message>
        <message>
            <source>Everything but the data, for another study</source>
            <translation>Alles außer den Daten, für eine andere Studie</translation>
        </message>
        <message>
            <source>&amp;Apply template…</source>
            <translation>Vorlage &amp;anwenden …</translation>
        </message>
        <message>
            <source>Brings attributes, maps, questions and models of a template into this study</source>
            <translation>Bringt Merkmale, Karten, Fragen und Modelle einer Vorlage in diese Studie</translation>
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
            <translation>Die Seite „%1“ (%2)</translation>
        </message>
        <message>
            <source>When the page “%1” is left out</source>
            <translation>Wann die Seite „%1“ ausgelassen wird</translation>
        </message>
        <message>
            <source>Whom the page “%1” is about</source>
            <translation>Um wen es auf der Seite „%1“ geht</translation>
        </message>
        <message>
            <source>The variable “%1” (%2)</source>
            <translation>Die Variable „%1“ (%2)</translation>
        </message>
        <message>
            <source>That “%1” are another kind of alteri: all alteri have the same attributes here</source>
            <translation>Dass „%1“ eine andere Art von Alteri sind: Hier haben alle Alteri dieselben Merkmale</translation>
        </message>
        <message>
            <source>A rule for the answers to “%1” (%2)</source>
            <translation>Eine Regel für die Antworten auf „%1“ (%2)</translation>
        </message>
        <message>
            <source>The list of names “%1”</source>
            <translation>Die Namensliste „%1“</translation>
        </message>
        <message>
            <source>The file “%1”</source>
            <translation>Die Datei „%1“</translation>
        </message>
        <message>
            <source>The picture behind the map “%1”</source>
            <translation>Das Bild hinter der Karte „%1“</translation>
        </message>
        <message>
            <source>The encrypted text “%1”</source>
            <translation>Der verschlüsselte Text „%1“</translation>
        </message>
        <message>
            <source>How “%1” is shown (%2)</source>
            <translation>Wie „%1“ gezeigt wird (%2)</translation>
        </message>
        <message>
            <source>The data “%1”: templates have none</source>
            <translation>Die Daten „%1“: Vorlagen haben keine</translation>
        </message>
        <message>
            <source>The name “%1”: it is called “%2” here</source>
            <translation>Der Name „%1“: Hier heißt es „%2“</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <source>Kinds of ties between alteri</source>
            <translation>Arten von Beziehungen zwischen Alteri</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Groupings</source>
            <translation>Gruppierungen</translation>
        </message>
        <message>
            <source>Computed and centred columns</source>
            <translation>Berechnete und zentrierte Spalten</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Picture styles</source>
            <translation>Bildstile</translation>
        </message>
        <message>
            <source>Steps of the interview guide</source>
            <translation>Schritte des Interviewleitfadens</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Art von Beziehungen</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruppierung</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Picture style</source>
            <translation>Bildstil</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Interviewleitfaden</translation>
        </message>
        <message>
            <source>This has no counterpart here and was left out:</source>
            <translation>Das hat hier keine Entsprechung und wurde ausgelassen:</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateList</name>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Open a template…</source>
            <translation>Vorlage öffnen …</translation>
        </message>
        <message>
            <source>Folder of own templates…</source>
            <translation>Ordner eigener Vorlagen …</translation>
        </message>
        <message>
            <source>%1 (own template)</source>
            <translation>%1 (eigene Vorlage)</translation>
        </message>
        <message>
            <source>Open a template</source>
            <translation>Vorlage öffnen</translation>
        </message>
        <message>
            <source>Folder of own templates</source>
            <translation>Ordner eigener Vorlagen</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateProblemText</name>
        <message>
            <source>There is no template “%1”; the templates are %2.</source>
            <translation>Es gibt keine Vorlage „%1“; die Vorlagen sind %2.</translation>
        </message>
        <message>
            <source>The template is faulty (%1).</source>
            <translation>Die Vorlage ist fehlerhaft (%1).</translation>
        </message>
        <message>
            <source>This is no template of Alteri; those are called “name.alteri-template”.</source>
            <translation>Das ist keine Vorlage von Alteri; diese heißen „Name.alteri-template“.</translation>
        </message>
        <message>
            <source>The template was saved by a newer version of Alteri (format %1, this version knows up to %2); open it with that version.</source>
            <translation>Die Vorlage wurde mit einer neueren Version von Alteri gespeichert (Format %1; diese Version kennt bis %2); öffnen Sie sie mit jener.</translation>
        </message>
        <message>
            <source>The template is faulty: “%1” is missing.</source>
            <translation>Die Vorlage ist fehlerhaft: „%1“ fehlt.</translation>
        </message>
        <message>
            <source>The template is faulty: “%1” is not of the kind that the format has there.</source>
            <translation>Die Vorlage ist fehlerhaft: „%1“ ist nicht von der Art, die das Format dort vorsieht.</translation>
        </message>
        <message>
            <source>The template has “%2” at “%1”, which this version of Alteri does not know.</source>
            <translation>Die Vorlage hat bei „%1“ „%2“, was diese Version von Alteri nicht kennt.</translation>
        </message>
        <message>
            <source>The template names “%2” at “%1”, but has nothing that is called so.</source>
            <translation>Die Vorlage nennt bei „%1“ „%2“, hat aber nichts, was so heißt.</translation>
        </message>
        <message>
            <source>The template has “%2” twice, the second time at “%1”.</source>
            <translation>Die Vorlage hat „%2“ zweimal, das zweite Mal bei „%1“.</translation>
        </message>
        <message>
            <source>“%1” of the template needs “%2”, which the study has otherwise. Take that from the template too, or add it under another key.</source>
            <translation>„%1“ aus der Vorlage braucht „%2“, was die Studie anders hat. Übernehmen Sie auch das aus der Vorlage, oder fügen Sie es unter einem anderen Kürzel hinzu.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read as an archive (zip); it may be damaged.</source>
            <translation>Die Datei „%1“ lässt sich nicht als Archiv (zip) lesen; sie ist vielleicht beschädigt.</translation>
        </message>
        <message>
            <source>The archive “%1” has no %2.</source>
            <translation>Das Archiv „%1“ hat kein %2.</translation>
        </message>
        <message>
            <source>“%1” in the archive is larger than the %2 MiB that are read.</source>
            <translation>„%1“ im Archiv ist größer als die %2 MiB, die gelesen werden.</translation>
        </message>
        <message>
            <source>The protocol of Network Canvas is faulty (%1).</source>
            <translation>Das Protokoll von Network Canvas ist fehlerhaft (%1).</translation>
        </message>
        <message>
            <source>The protocol is of version %1 of Network Canvas’ format; versions from 7 on are read. Open and save it with a newer Architect.</source>
            <translation>Das Protokoll hat Version %1 des Formats von Network Canvas; gelesen werden Versionen ab 7. Öffnen und speichern Sie es mit einem neueren Architect.</translation>
        </message>
        <message>
            <source>The template of VennMaker is faulty (%1).</source>
            <translation>Die Vorlage von VennMaker ist fehlerhaft (%1).</translation>
        </message>
        <message>
            <source>“%1” is no language tag. Tags are written as “de”, “pt-BR” or “sr-Latn”.</source>
            <translation>„%1“ ist kein Sprachkürzel. Kürzel schreibt man wie „de“, „pt-BR“ oder „sr-Latn“.</translation>
        </message>
        <message>
            <source>The study has no texts in “%1”; its languages are %2.</source>
            <translation>Die Studie hat keine Texte in „%1“; ihre Sprachen sind %2.</translation>
        </message>
        <message>
            <source>The table of translations has no column “%1”; export the table and let it be filled in.</source>
            <translation>Die Tabelle der Übersetzungen hat keine Spalte „%1“; exportieren Sie die Tabelle, und lassen Sie sie ausfüllen.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as %2: %3. Export it again from the program that it is of.</source>
            <translation>„%1“ ist nicht als %2 lesbar: %3. Exportieren Sie die Datei neu aus dem Programm, aus dem sie stammt.</translation>
        </message>
        <message>
            <source>“%1” (%2) has no ego, alter or node in it.</source>
            <translation>„%1“ (%2) enthält weder Ego noch Alter noch Knoten.</translation>
        </message>
        <message>
            <source>What is in “%1” is of no format that can be imported as a study.</source>
            <translation>Was in „%1“ steht, hat kein Format, das sich als Studie importieren lässt.</translation>
        </message>
        <message>
            <source>The files are of different formats (%1, %2); import those of each format by themselves.</source>
            <translation>Die Dateien haben verschiedene Formate (%1, %2); importieren Sie die jedes Formats für sich.</translation>
        </message>
        <message>
            <source>The password does not open the names in “%1”.</source>
            <translation>Das Passwort öffnet die Namen in „%1“ nicht.</translation>
        </message>
        <message>
            <source>“%1” (%2) has %4 words of “%3” where there should be %5; which of them are wrong cannot be known. Names with blanks need quotation marks, and decimals a point.</source>
            <translation>„%1“ (%2) hat bei „%3“ %4 Wörter, wo %5 sein sollten; welche davon falsch sind, lässt sich nicht erkennen. Namen mit Leerzeichen brauchen Anführungszeichen, Dezimalzahlen einen Punkt.</translation>
        </message>
        <message>
            <source>“%1” (%2) has ties between two different sets of nodes (%3). Only networks whose ties are among the same nodes can be read.</source>
            <translation>„%1“ (%2) hat Beziehungen zwischen zwei verschiedenen Mengen von Knoten (%3). Gelesen werden können nur Netzwerke mit Beziehungen zwischen denselben Knoten.</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermMenu</name>
        <message>
            <source>%1 (centred)</source>
            <translation>%1 (zentriert)</translation>
        </message>
        <message>
            <source>%1 (within ego)</source>
            <translation>%1 (innerhalb von Ego)</translation>
        </message>
        <message>
            <source>%1 (mean of ego)</source>
            <translation>%1 (Mittelwert von Ego)</translation>
        </message>
        <message>
            <source>%1 (as a number)</source>
            <translation>%1 (als Zahl)</translation>
        </message>
        <message>
            <source>%1 (sum contrasts)</source>
            <translation>%1 (Summenkontraste)</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 ändern</translation>
        </message>
        <message>
            <source>Reference category</source>
            <translation>Referenzkategorie</translation>
        </message>
        <message>
            <source>None: enter as a number</source>
            <translation>Keine: als Zahl aufnehmen</translation>
        </message>
        <message>
            <source>The first that occurs</source>
            <translation>Die erste, die vorkommt</translation>
        </message>
        <message>
            <source>Centring</source>
            <translation>Zentrierung</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>At the mean of all ties</source>
            <translation>Am Mittel aller Beziehungen</translation>
        </message>
        <message>
            <source>Within egos</source>
            <translation>Innerhalb der Egos</translation>
        </message>
        <message>
            <source>Between egos: the mean of ego</source>
            <translation>Zwischen Egos: Mittelwert von Ego</translation>
        </message>
        <message>
            <source>Within and between egos</source>
            <translation>Innerhalb und zwischen Egos</translation>
        </message>
        <message>
            <source>Interaction with</source>
            <translation>Interaktion mit</translation>
        </message>
        <message>
            <source>Random slope</source>
            <translation>Zufällige Steigung</translation>
        </message>
        <message>
            <source>Lets the effect differ between egos</source>
            <translation>Lässt den Effekt zwischen den Egos variieren</translation>
        </message>
        <message>
            <source>ref. %1</source>
            <translation>Ref. %1</translation>
        </message>
        <message>
            <source>centred</source>
            <translation>zentriert</translation>
        </message>
        <message>
            <source>random slope</source>
            <translation>zufällige Steigung</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Groups in this model</source>
            <translation>Gruppen in diesem Modell</translation>
        </message>
        <message>
            <source>Takes the group apart</source>
            <translation>Löst die Gruppe auf</translation>
        </message>
        <message>
            <source>Put categories together…</source>
            <translation>Kategorien zusammenfassen …</translation>
        </message>
        <message>
            <source>%1 (logarithm)</source>
            <translation>%1 (Logarithmus)</translation>
        </message>
        <message>
            <source>%1 (to the power of %2)</source>
            <translation>%1 (hoch %2)</translation>
        </message>
        <message>
            <source>%1 (standardised)</source>
            <translation>%1 (standardisiert)</translation>
        </message>
        <message>
            <source>%1 (polynomial of degree %2)</source>
            <translation>%1 (Polynom vom Grad %2)</translation>
        </message>
        <message>
            <source>All other variables</source>
            <translation>Alle anderen Variablen</translation>
        </message>
        <message>
            <source>At the mean of all networks</source>
            <translation>Am Mittelwert aller Netzwerke</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermPanel</name>
        <message numerus="yes">
            <source>%n ties with a value.</source>
            <translation>
                <numerusform>%n Beziehung mit einem Wert.</numerusform>
                <numerusform>%n Beziehungen mit einem Wert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties with a value, %1 without.</source>
            <translation>
                <numerusform>%n Beziehung mit einem Wert, %1 ohne.</numerusform>
                <numerusform>%n Beziehungen mit einem Wert, %1 ohne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Beziehungen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Verteilung</translation>
        </message>
        <message>
            <source>Double-click shows the tie on its map</source>
            <translation>Doppelklick zeigt die Beziehung auf ihrer Karte</translation>
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
            <translation>Referenzkategorie, Zentrierung, Interaktion, zufällige Steigung</translation>
        </message>
        <message>
            <source>Options of %1</source>
            <translation>Optionen von %1</translation>
        </message>
        <message>
            <source>Takes %1 out of the model</source>
            <translation>Nimmt %1 aus dem Modell</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermText</name>
        <message>
            <source>Share (%): %1</source>
            <translation>Anteil (%): %1</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>Achsenabschnitt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (centred)</source>
            <translation>%1 (zentriert)</translation>
        </message>
        <message>
            <source>%1 (within ego)</source>
            <translation>%1 (innerhalb von Ego)</translation>
        </message>
        <message>
            <source>%1 (mean of ego)</source>
            <translation>%1 (Mittelwert von Ego)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (logarithm)</source>
            <translation>%1 (Logarithmus)</translation>
        </message>
        <message>
            <source>%1 (standardised)</source>
            <translation>%1 (standardisiert)</translation>
        </message>
        <message>
            <source>%1 (to the power of %2)</source>
            <translation>%1 (hoch %2)</translation>
        </message>
        <message>
            <source>%1 (polynomial, degree %2)</source>
            <translation>%1 (Polynom, Grad %2)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TieKindForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Key in files</source>
            <translation>&amp;Kürzel in Dateien</translation>
        </message>
        <message>
            <source>D&amp;irection</source>
            <translation>R&amp;ichtung</translation>
        </message>
        <message>
            <source>&amp;Line</source>
            <translation>&amp;Linie</translation>
        </message>
        <message>
            <source>Colo&amp;ur</source>
            <translation>&amp;Farbe</translation>
        </message>
        <message>
            <source>Undirected</source>
            <translation>Ungerichtet</translation>
        </message>
        <message>
            <source>Directed →</source>
            <translation>Gerichtet →</translation>
        </message>
        <message>
            <source>Solid</source>
            <translation>Durchgezogen</translation>
        </message>
        <message>
            <source>Dashed</source>
            <translation>Gestrichelt</translation>
        </message>
        <message>
            <source>Dotted</source>
            <translation>Gepunktet</translation>
        </message>
        <message>
            <source>As the map has it</source>
            <translation>Wie auf der Karte</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Andere …</translation>
        </message>
        <message>
            <source>Write its name and press Enter</source>
            <translation>Namen schreiben und Enter drücken</translation>
        </message>
        <message>
            <source>There are ties of this kind: their direction is what people said.</source>
            <translation>Es gibt Beziehungen dieser Art: Ihre Richtung beruht auf dem, was Befragte gesagt haben.</translation>
        </message>
        <message>
            <source>Colour of the ties</source>
            <translation>Farbe der Beziehungen</translation>
        </message>
        <message>
            <source>Change kind of tie %1</source>
            <translation>Art von Beziehung %1 ändern</translation>
        </message>
        <message>
            <source>Add kind of tie %1</source>
            <translation>Art von Beziehung %1 hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>alteri::TieMode</name>
        <message>
            <source>Ask pair by pair</source>
            <translation>Paar für Paar fragen</translation>
        </message>
        <message>
            <source>Yes (Y)</source>
            <translation>Ja (Y)</translation>
        </message>
        <message>
            <source>No (X)</source>
            <translation>Nein (X)</translation>
        </message>
        <message>
            <source>Later (space)</source>
            <translation>Später (Leertaste)</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Art der Beziehung</translation>
        </message>
        <message>
            <source>Asks once about each pair of the selected alteri, or of all</source>
            <translation>Fragt einmal nach jedem Paar der ausgewählten Alteri oder aller</translation>
        </message>
        <message>
            <source>Remove tie</source>
            <translation>Beziehung entfernen</translation>
        </message>
        <message>
            <source>Draw tie</source>
            <translation>Beziehung zeichnen</translation>
        </message>
        <message>
            <source>Ties: drag from one alter to another; once more takes the tie away. Esc ends.</source>
            <translation>Beziehungen: von einem Alter zum anderen ziehen; noch einmal nimmt sie weg. Esc beendet.</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>Fragen beenden</translation>
        </message>
        <message>
            <source>Ask about a pair</source>
            <translation>Nach einem Paar fragen</translation>
        </message>
        <message>
            <source>Kinds…</source>
            <translation>Arten …</translation>
        </message>
        <message>
            <source>Adds, renames, colours and deletes kinds of ties</source>
            <translation>Fügt Arten von Beziehungen hinzu, benennt, färbt und löscht sie</translation>
        </message>
        <message>
            <source>This study has no kind of tie yet; add one under “Kinds…”.</source>
            <translation>Diese Studie hat noch keine Art von Beziehung; fügen Sie unter „Arten …“ eine hinzu.</translation>
        </message>
        <message>
            <source>The kind of tie that was asked about is gone; choose another one.</source>
            <translation>Die Art der Beziehung, nach der gefragt wurde, gibt es nicht mehr; wählen Sie eine andere.</translation>
        </message>
        <message numerus="yes">
            <source>All %n pairs were asked about.</source>
            <translation>
                <numerusform>Nach dem Paar wurde gefragt.</numerusform>
                <numerusform>Nach allen %n Paaren wurde gefragt.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2. %3: between “%4” and “%5”?</source>
            <translation>%1 von %2. %3: zwischen „%4“ und „%5“?</translation>
        </message>
        <message>
            <source>About “%1” and “%2”. Enter goes on.</source>
            <translation>Zu „%1“ und „%2“. Enter führt weiter.</translation>
        </message>
    </context>
    <context>
        <name>alteri::Tour</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>Rundgang durch das Fenster</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Rundgang überspringen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
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
            <translation>Nicht übersetzt: Stattdessen wird der Text in der Hauptsprache gezeigt.</translation>
        </message>
        <message>
            <source>The text in the main language has changed since. Look whether this still says the same; pressing Enter in it says so.</source>
            <translation>Der Text in der Hauptsprache hat sich seitdem geändert. Prüfen Sie, ob dieser noch dasselbe sagt; Enter im Feld bestätigt es.</translation>
        </message>
        <message>
            <source>Translate “%1”</source>
            <translation>„%1“ übersetzen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
    </context>
    <context>
        <name>alteri::TranslationPage</name>
        <message numerus="yes">
            <source>%n texts were taken over.</source>
            <translation>
                <numerusform>%n Text wurde übernommen.</numerusform>
                <numerusform>%n Texte wurden übernommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were so already.</source>
            <translation>
                <numerusform>%n war schon so.</numerusform>
                <numerusform>%n waren schon so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty; what there was stays.</source>
            <translation>
                <numerusform>%n Zelle ist leer; was da war, bleibt.</numerusform>
                <numerusform>%n Zellen sind leer; was da war, bleibt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts have changed since the table was written; their translations are marked.</source>
            <translation>
                <numerusform>%n Text hat sich geändert, seit die Tabelle geschrieben wurde; seine Übersetzungen sind gekennzeichnet.</numerusform>
                <numerusform>%n Texte haben sich geändert, seit die Tabelle geschrieben wurde; ihre Übersetzungen sind gekennzeichnet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are of texts that the study does not have; they were left out.</source>
            <translation>
                <numerusform>%n Zeile gehört zu einem Text, den die Studie nicht hat; sie wurde ausgelassen.</numerusform>
                <numerusform>%n Zeilen gehören zu Texten, die die Studie nicht hat; sie wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>New language: %1</source>
            <translation>Neue Sprache: %1</translation>
        </message>
        <message>
            <source>The column “%1” is no language and was left out.</source>
            <translation>Die Spalte „%1“ ist keine Sprache und wurde ausgelassen.</translation>
        </message>
        <message>
            <source>Add language…</source>
            <translation>Sprache hinzufügen …</translation>
        </message>
        <message>
            <source>Remove language</source>
            <translation>Sprache entfernen</translation>
        </message>
        <message>
            <source>Main language…</source>
            <translation>Hauptsprache …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Which texts are shown</source>
            <translation>Welche Texte gezeigt werden</translation>
        </message>
        <message>
            <source>All texts</source>
            <translation>Alle Texte</translation>
        </message>
        <message>
            <source>What is not translated</source>
            <translation>Was nicht übersetzt ist</translation>
        </message>
        <message>
            <source>What has changed since it was translated</source>
            <translation>Was sich seit der Übersetzung geändert hat</translation>
        </message>
        <message>
            <source>Texts of the study in its languages</source>
            <translation>Texte der Studie in ihren Sprachen</translation>
        </message>
        <message>
            <source>%1: %2 not translated, %3 changed since</source>
            <translation>%1: %2 nicht übersetzt, %3 seitdem geändert</translation>
        </message>
        <message>
            <source>This study has texts in one language only: %1.</source>
            <translation>Diese Studie hat Texte nur in einer Sprache: %1.</translation>
        </message>
        <message>
            <source>Add language</source>
            <translation>Sprache hinzufügen</translation>
        </message>
        <message>
            <source>Tag of the language (BCP 47), e.g. de, pt-BR, ar or sr-Latn:</source>
            <translation>Kürzel der Sprache (BCP 47), z. B. de, pt-BR, ar oder sr-Latn:</translation>
        </message>
        <message>
            <source>Add language %1</source>
            <translation>Sprache %1 hinzufügen</translation>
        </message>
        <message>
            <source>Select a text of the language first.</source>
            <translation>Wählen Sie zuerst einen Text der Sprache.</translation>
        </message>
        <message>
            <source>Remove %1 with all translations into it?</source>
            <translation>%1 mit allen Übersetzungen entfernen?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove language %1</source>
            <translation>Sprache %1 entfernen</translation>
        </message>
        <message>
            <source>Main language</source>
            <translation>Hauptsprache</translation>
        </message>
        <message>
            <source>Tag of the language that the texts of the study are written in; the texts stay:</source>
            <translation>Kürzel der Sprache, in der die Texte der Studie geschrieben sind; die Texte bleiben:</translation>
        </message>
        <message>
            <source>Main language %1</source>
            <translation>Hauptsprache %1</translation>
        </message>
        <message>
            <source>Export translations</source>
            <translation>Übersetzungen exportieren</translation>
        </message>
        <message>
            <source>%1 – translations</source>
            <translation>%1 – Übersetzungen</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Arbeitsmappe</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>Kommagetrennte Werte</translation>
        </message>
        <message>
            <source>Import translations</source>
            <translation>Übersetzungen importieren</translation>
        </message>
    </context>
    <context>
        <name>alteri::UsesText</name>
        <message>
            <source>“%1” cannot be deleted, since it is used by %2. Change these first.</source>
            <translation>„%1“ kann nicht gelöscht werden, weil %2 es verwendet. Ändern Sie das zuerst.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to “%1” are deleted with it.</source>
            <translation>
                <numerusform>%n Antwort zu „%1“ wird mit gelöscht.</numerusform>
                <numerusform>%n Antworten zu „%1“ werden mit gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Maps show it no more: %1.</source>
            <translation>Karten zeigen es nicht mehr: %1.</translation>
        </message>
        <message>
            <source>These questions of the interview are deleted: %1.</source>
            <translation>Diese Fragen des Interviews werden gelöscht: %1.</translation>
        </message>
        <message>
            <source>These groupings are deleted: %1.</source>
            <translation>Diese Gruppierungen werden gelöscht: %1.</translation>
        </message>
        <message>
            <source>These steps of the guide do not ask for it any more: %1.</source>
            <translation>Diese Schritte des Leitfadens fragen nicht mehr danach: %1.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n tie(s) of this kind.</source>
            <translation>
                <numerusform>Es gibt %n Beziehung dieser Art.</numerusform>
                <numerusform>Es gibt %n Beziehungen dieser Art.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of partners were asked about it.</source>
            <translation>
                <numerusform>Nach ihr wurde bei %n Paar von Partnern gefragt.</numerusform>
                <numerusform>Nach ihr wurde bei %n Paaren von Partnern gefragt.</numerusform>
            </translation>
        </message>
        <message>
            <source>These steps of the guide ask about it: %1.</source>
            <translation>Diese Schritte des Leitfadens fragen danach: %1.</translation>
        </message>
        <message>
            <source>Nothing in the study uses this kind yet.</source>
            <translation>Noch verwendet nichts in der Studie diese Art.</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableActions</name>
        <message>
            <source>&amp;Group categories…</source>
            <translation>Kategorien &amp;gruppieren …</translation>
        </message>
        <message>
            <source>Put categories together for analysis, for example rare types as “other”; the data stay as they are</source>
            <translation>Kategorien für die Auswertung zusammenfassen, etwa seltene Typen als „andere“; die Daten bleiben, wie sie sind</translation>
        </message>
        <message>
            <source>&amp;Centre variables…</source>
            <translation>Variablen &amp;zentrieren …</translation>
        </message>
        <message>
            <source>Variables less their mean, or the means of each ego, as new variables</source>
            <translation>Variablen minus ihr Mittelwert, oder die Mittelwerte jedes Egos, als neue Variablen</translation>
        </message>
        <message>
            <source>Comp&amp;uted column…</source>
            <translation>&amp;Berechnete Spalte …</translation>
        </message>
        <message>
            <source>A new variable of ties, egos or networks by an expression</source>
            <translation>Eine neue Variable von Beziehungen, Egos oder Netzwerken durch einen Ausdruck</translation>
        </message>
        <message>
            <source>&amp;Variables…</source>
            <translation>&amp;Variablen …</translation>
        </message>
        <message>
            <source>All groupings, centred and computed columns of the study, to change or delete</source>
            <translation>Alle Gruppierungen, zentrierten und berechneten Spalten der Studie, zum Ändern oder Löschen</translation>
        </message>
        <message>
            <source>&amp;Pseudonyms…</source>
            <translation>&amp;Pseudonyme …</translation>
        </message>
        <message>
            <source>Names for egos and alteri in pictures and tables that leave the program</source>
            <translation>Namen für Egos und Alteri in Bildern und Tabellen, die das Programm verlassen</translation>
        </message>
        <message>
            <source>Partners of one name are the &amp;same</source>
            <translation>Partner gleichen Namens sind die&amp;selben</translation>
        </message>
        <message>
            <source>For names of organisations, which several egos name. Off where names are “Mother” or numbers: then only alteri of one ego are the same, on whatever maps</source>
            <translation>Für Namen von Organisationen, die mehrere Egos nennen. Ausschalten, wo Namen „Mutter“ oder Nummern sind: Dann sind nur Alteri eines Egos dieselben, auf welchen Karten auch immer</translation>
        </message>
        <message>
            <source>Say who is the same partner</source>
            <translation>Sagen, wer derselbe Partner ist</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableLists</name>
        <message>
            <source>Search variables</source>
            <translation>Variablen suchen</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableText</name>
        <message>
            <source>no values</source>
            <translation>keine Werte</translation>
        </message>
        <message>
            <source>%1 to %2, mean %3</source>
            <translation>%1 bis %2, Mittelwert %3</translation>
        </message>
        <message>
            <source>Number of ties of the network</source>
            <translation>Zahl der Beziehungen des Netzwerks</translation>
        </message>
        <message>
            <source>Per cent of the network's ties with a known value</source>
            <translation>Prozent der Beziehungen des Netzwerks mit bekanntem Wert</translation>
        </message>
        <message>
            <source>Measure of the network</source>
            <translation>Maß des Netzwerks</translation>
        </message>
        <message>
            <source>Categories: %1</source>
            <translation>Kategorien: %1</translation>
        </message>
        <message>
            <source>Numbers: %1</source>
            <translation>Zahlen: %1</translation>
        </message>
        <message>
            <source>Missing in %1 of %2 rows</source>
            <translation>Fehlt in %1 von %2 Zeilen</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariablesDialog</name>
        <message>
            <source>Variables made from others</source>
            <translation>Aus anderen gebildete Variablen</translation>
        </message>
        <message>
            <source>Groupings, centred and computed columns are kept in the study by name and can be chosen wherever variables are.</source>
            <translation>Gruppierungen, zentrierte und berechnete Spalten bleiben mit Namen in der Studie und lassen sich überall wählen, wo es Variablen gibt.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>Gebildet aus</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>There are none yet. Group categories, Centre variables and Computed column in the menu Analysis make them.</source>
        <translation>Es gibt noch keine. Kategorien gruppieren, Variablen zentrieren und Berechnete Spalte im Menü Auswertung bilden sie.</translation>
    </message>
        <message>
            <source>cannot be worked out: %1</source>
            <translation>lässt sich nicht berechnen: %1</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruppierung</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Berechnet</translation>
        </message>
        <message>
            <source>Centred</source>
            <translation>Zentriert</translation>
        </message>
        <message>
            <source>Delete grouping</source>
            <translation>Gruppierung löschen</translation>
        </message>
        <message>
            <source>Delete column</source>
            <translation>Spalte löschen</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariablesPage</name>
        <message>
            <source>Described by</source>
            <translation>Beschrieben nach</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
        <message>
            <source>Described:</source>
            <translation>Beschrieben:</translation>
        </message>
        <message>
            <source>SD with n − 1. Shares are of the known values.</source>
            <translation>SD mit n − 1. Anteile beziehen sich auf die bekannten Werte.</translation>
        </message>
        <message>
            <source>Distribution of the selected variable</source>
            <translation>Verteilung der ausgewählten Variable</translation>
        </message>
        <message>
            <source>All egos together</source>
            <translation>Alle Egos zusammen</translation>
        </message>
        <message>
            <source>Each ego by itself</source>
            <translation>Jedes Ego für sich</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariancePage</name>
        <message>
            <source>Variance components</source>
            <translation>Varianzkomponenten</translation>
        </message>
        <message>
            <source>not defined: no random intercept</source>
            <translation>nicht definiert: kein zufälliger Achsenabschnitt</translation>
        </message>
        <message>
            <source>Intraclass correlation</source>
            <translation>Intraklassenkorrelation</translation>
        </message>
        <message>
            <source>Share of the variance, predictors aside, that lies between egos</source>
            <translation>Anteil der durch Prädiktoren nicht erklärten Varianz, der zwischen Egos liegt</translation>
        </message>
        <message>
            <source>Lines: 95 % intervals, where the model has one random intercept and the variance between egos is above zero.</source>
            <translation>Linien: 95-%-Intervalle, wo das Modell einen zufälligen Achsenabschnitt hat und die Varianz zwischen Egos über null liegt.</translation>
        </message>
        <message>
            <source>%1: ICC = %2</source>
            <translation>%1: ICC = %2</translation>
        </message>
        <message>
            <source>, 95 % interval %1 to %2</source>
            <translation>, 95-%-Intervall %1 bis %2</translation>
        </message>
        <message>
            <source>ICC</source>
            <translation>ICC</translation>
        </message>
        <message>
            <source>Explained by predictors</source>
            <translation>Durch Prädiktoren erklärt</translation>
        </message>
        <message>
            <source>Between egos</source>
            <translation>Zwischen Egos</translation>
        </message>
        <message>
            <source>Within egos</source>
            <translation>Innerhalb der Egos</translation>
        </message>
        <message>
            <source>In squared units of the outcome, with shares of the whole</source>
            <translation>In quadrierten Einheiten der abhängigen Variable, mit Anteilen am Ganzen</translation>
        </message>
        <message>
            <source>Explained: variance of the predictions by fixed effects. R²: its share (marginal; Nakagawa and Schielzeth 2013).</source>
            <translation>Erklärt: Varianz der Vorhersagen durch feste Effekte. R²: ihr Anteil (marginal; Nakagawa und Schielzeth 2013).</translation>
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
            <translation>Varianz</translation>
        </message>
        <message>
            <source>on the latent scale</source>
            <translation>auf der latenten Skala</translation>
        </message>
        <message>
            <source>not defined: no linear model</source>
            <translation>nicht definiert: kein lineares Modell</translation>
        </message>
        <message>
            <source>not defined: a model without groups</source>
            <translation>nicht definiert: ein Modell ohne Gruppen</translation>
        </message>
    </context>
    <context>
        <name>alteri::WaveBar</name>
        <message>
            <source>The first maps of all egos are wave 1, the second ones wave 2, and so on</source>
            <translation>Die ersten Karten aller Egos sind Welle 1, die zweiten Welle 2 und so fort</translation>
        </message>
        <message>
            <source>Waves:</source>
            <translation>Wellen:</translation>
        </message>
        <message>
            <source>All waves</source>
            <translation>Alle Wellen</translation>
        </message>
        <message>
            <source>Wave %1 (%2)</source>
            <translation>Welle %1 (%2)</translation>
        </message>
        <message>
            <source>Wave %1</source>
            <translation>Welle %1</translation>
        </message>
        <message>
            <source>%1 networks of %2 egos, %3 ties to %4 alteri. Each ego and alter counts once.</source>
            <translation>%1 Netzwerke von %2 Egos, %3 Beziehungen zu %4 Alteri. Jedes Ego und jeder Alter zählt einmal.</translation>
        </message>
    </context>
    <context>
        <name>alteri::WeightsProblemText</name>
        <message>
            <source>“%1” is not there for models with weights; leave one of them out.</source>
            <translation>„%1“ gibt es nicht für Modelle mit Gewichten; lassen Sie eines davon weg.</translation>
        </message>
        <message>
            <source>“%1” is not there for models with sampling weights of egos; leave one of them out.</source>
            <translation>„%1“ gibt es nicht für Modelle mit Stichprobengewichten der Egos; lassen Sie eines davon weg.</translation>
        </message>
        <message>
            <source>The sampling weight “%1” has different values within one group of “%2”; give each group one weight.</source>
            <translation>Das Stichprobengewicht „%1“ hat verschiedene Werte in einer Gruppe von „%2“; geben Sie jeder Gruppe ein Gewicht.</translation>
        </message>
        <message>
            <source>The weights “%1” must be greater than 0.</source>
            <translation>Die Gewichte „%1“ müssen größer als 0 sein.</translation>
        </message>
        <message>
            <source>All rows of the model have one category of “%1”; residual variances by it need two or more.</source>
            <translation>Alle Zeilen des Modells haben dieselbe Kategorie von „%1“; Residualvarianzen danach brauchen zwei oder mehr.</translation>
        </message>
        <message>
            <source>No value of the model’s variables is missing; there is nothing to impute.</source>
            <translation>Kein Wert der Variablen des Modells fehlt; es gibt nichts zu imputieren.</translation>
        </message>
        <message>
            <source>“%1” is not there for models whose residuals have variances of their own by category; leave one of them out.</source>
            <translation>„%1“ gibt es nicht für Modelle, deren Residuen je Kategorie eigene Varianzen haben; lassen Sie eines davon weg.</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Draw, measure and model ego-centred networks.</source>
            <translation>Egozentrierte Netzwerke zeichnen, messen und modellieren.</translation>
        </message>
        <message>
            <source>Open the sample study.</source>
            <translation>Die Beispielstudie öffnen.</translation>
        </message>
        <message>
            <source>The study to open.</source>
            <translation>Die zu öffnende Studie.</translation>
        </message>
        <message>
            <source>Quit after the first paint, to time the start.</source>
            <translation>Nach dem ersten Bild beenden, um den Start zu messen.</translation>
        </message>
    </context>
</TS>
