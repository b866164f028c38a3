<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
            <source>Export plot…</source>
            <translation>Diagramm exportieren …</translation>
        </message>
        <message>
            <source>Coefficient plot</source>
            <translation>Koeffizientendiagramm</translation>
        </message>
        <message>
            <source>Writes the coefficient plot as a PNG picture</source>
            <translation>Schreibt das Koeffizientendiagramm als PNG-Bild</translation>
        </message>
        <message>
            <source>SD with n − 1. Rows of categories describe a 0/1 indicator, so that the mean is the category's share of the known values.</source>
            <translation>SD mit n − 1. Zeilen von Kategorien beschreiben einen 0/1-Indikator; der Mittelwert ist also der Anteil der Kategorie an den bekannten Werten.</translation>
        </message>
        <message>
            <source>Shares are per cent of an ego's ties with a known value.</source>
            <translation>Anteile in Prozent der Beziehungen eines Egos mit bekanntem Wert.</translation>
        </message>
        <message>
            <source>Export plot</source>
            <translation>Diagramm exportieren</translation>
        </message>
        <message>
            <source>coefficients.png</source>
            <translation>koeffizienten.png</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>The plot was written to %1</source>
            <translation>Das Diagramm wurde nach %1 geschrieben</translation>
        </message>
        <message>
            <source>Same sample for all models</source>
            <translation>Dieselbe Stichprobe für alle Modelle</translation>
        </message>
        <message>
            <source>Fits all models to the ties that have values for all of them, so that nested models can be compared</source>
            <translation>Schätzt alle Modelle mit den Beziehungen, die Werte für alle haben, damit geschachtelte Modelle verglichen werden können</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswerEditor</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>JJJJ-MM-TT</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Write the date as 2026-01-31.</source>
            <translation>Schreiben Sie das Datum wie 2026-01-31.</translation>
        </message>
        <message>
            <source>Write a number, such as 12 or 0.5.</source>
            <translation>Schreiben Sie eine Zahl wie 12 oder 0,5.</translation>
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
            <source>several answers</source>
            <translation>verschiedene Antworten</translation>
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
            <source>Next partner; with Shift the one before</source>
            <translation>Nächster Partner, mit Umschalt der vorige</translation>
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
            <source>Ctrl+K</source>
            <translation>Strg+K</translation>
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
    </context>
    <context>
        <name>alteri::CoefficientChart</name>
        <message>
            <source>No model has coefficients to show</source>
            <translation>Kein Modell hat Koeffizienten, die gezeigt werden könnten</translation>
        </message>
        <message>
            <source>Coefficients of the multilevel models</source>
            <translation>Koeffizienten der Mehrebenenmodelle</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Estimate (b) with 95 % interval</source>
            <translation>Schätzung (b) mit 95-%-Intervall</translation>
        </message>
        <message>
            <source>%1, %2: b = %3 (SE %4), 95 % interval %5 to %6, p = %7</source>
            <translation>%1, %2: b = %3 (SE %4), 95-%-Intervall %5 bis %6, p = %7</translation>
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
        <name>alteri::DesignDialog</name>
        <message>
            <source>The area outside is the last level</source>
            <translation>Der Bereich außen ist die letzte Stufe</translation>
        </message>
        <message>
            <source>Rings from the inside</source>
            <translation>Ringe von innen</translation>
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
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Rings show</source>
            <translation>Ringe zeigen</translation>
        </message>
        <message>
            <source>Number of rings</source>
            <translation>Zahl der Ringe</translation>
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
            <source>Spacing</source>
            <translation>Abstände</translation>
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
            <source>Sectors show</source>
            <translation>Sektoren zeigen</translation>
        </message>
        <message>
            <source>Number of free sectors</source>
            <translation>Zahl freier Sektoren</translation>
        </message>
        <message>
            <source>Change map design</source>
            <translation>Kartengestaltung ändern</translation>
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
            <source>No ego yet. Press + to add the first one, or import tables.</source>
            <translation>Noch kein Ego. Fügen Sie mit + das erste hinzu oder importieren Sie Tabellen.</translation>
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
            <translation>%1 durchsuchen</translation>
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
    </context>
    <context>
        <name>alteri::HistoryPanel</name>
        <message>
            <source>Nothing has happened on this map yet.</source>
            <translation>Auf dieser Karte ist noch nichts geschehen.</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Zurück zu jetzt</translation>
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
    </context>
    <context>
        <name>alteri::ImportDialog</name>
        <message>
            <source>Import tables</source>
            <translation>Tabellen importieren</translation>
        </message>
        <message>
            <source>Text tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Texttabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Text tables in UTF-8, separated by commas, semicolons or tabs; the first line names the columns. Columns that the codebook does not know become new attributes.</source>
            <translation>Texttabellen in UTF-8, getrennt durch Kommas, Semikolons oder Tabulatoren; die erste Zeile benennt die Spalten. Spalten, die das Codebuch nicht kennt, werden zu neuen Merkmalen.</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alteri</translation>
        </message>
        <message>
            <source>Ties between alteri (optional)</source>
            <translation>Beziehungen zwischen Alteri (optional)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Beziehungen zwischen Alteri</translation>
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
            <translation>Alter</translation>
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
            <source>Code %1</source>
            <translation>%1 codieren</translation>
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
    </context>
    <context>
        <name>alteri::KeyCoding</name>
        <message>
            <source>“%1” is no key of a category; press ? for the keys, Esc and then type to name a partner</source>
            <translation>„%1“ ist keine Taste einer Kategorie; ? zeigt die Tasten, nach Esc nennt Tippen einen Partner</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>%1 codieren</translation>
        </message>
    </context>
    <context>
        <name>alteri::MainWindow</name>
        <message>
            <source>Alteri</source>
            <translation>Alteri</translation>
        </message>
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
            <source>Import tables…</source>
            <translation>Tabellen importieren …</translation>
        </message>
        <message>
            <source>Imports egos, alteri and ties from CSV files</source>
            <translation>Importiert Egos, Alteri und Beziehungen aus CSV-Dateien</translation>
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
            <source>Alteri study (*.alteri)</source>
            <translation>Alteri-Studie (*.alteri)</translation>
        </message>
        <message>
            <source>A copy was written to %1</source>
            <translation>Eine Kopie wurde nach %1 geschrieben</translation>
        </message>
        <message>
            <source>Import tables</source>
            <translation>Tabellen importieren</translation>
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
            <source>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Draw, measure and model ego-centred networks.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Alteri never uses the network.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Egozentrierte Netzwerke zeichnen, messen und modellieren.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Alteri benutzt niemals das Internet.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>&amp;Karte</translation>
        </message>
    </context>
    <context>
        <name>alteri::Map</name>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>The nearer to the centre, the higher the level; dashed lines separate the sectors.</source>
            <translation>Je näher am Zentrum, desto höher die Stufe; gestrichelte Linien trennen die Sektoren.</translation>
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
    </context>
    <context>
        <name>alteri::MapScene</name>
        <message>
            <source>Not yet placed</source>
            <translation>Noch nicht platziert</translation>
        </message>
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
        <name>alteri::MapView</name>
        <message>
            <source>Network map</source>
            <translation>Netzwerkkarte</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapWorkspace</name>
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
            <source>Export map…</source>
            <translation>Karte exportieren …</translation>
        </message>
        <message>
            <source>Writes the map as a PNG picture</source>
            <translation>Schreibt die Karte als PNG-Bild</translation>
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
            <source>Add ego</source>
            <translation>Ego hinzufügen</translation>
        </message>
        <message>
            <source>Name of the interviewee</source>
            <translation>Name der befragten Person oder Organisation</translation>
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
            <source>Export map</source>
            <translation>Karte exportieren</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
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
            <translation>Die Karte, wie sie war; Esc führt zurück zu jetzt</translation>
        </message>
        <message>
            <source>Drawing ties; Esc ends</source>
            <translation>Beziehungen zeichnen; Esc beendet</translation>
        </message>
        <message>
            <source>Type to name a partner, Tab to go through them, ? for all keys</source>
            <translation>Tippen nennt einen Partner, Tab geht sie durch, ? zeigt alle Tasten</translation>
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
            <source>Questions of the interview…</source>
            <translation>Fragen des Interviews …</translation>
        </message>
        <message>
            <source>Writes the questions that ask for partners and about them</source>
            <translation>Schreibt die Fragen nach Partnern und über sie</translation>
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
            <source>Add alteri</source>
            <translation>Alteri hinzufügen</translation>
        </message>
        <message>
            <source>The interview with “%1” has gaps. The panel “Gaps” lists them.</source>
            <translation>Das Interview mit „%1“ hat Lücken. Die Leiste „Lücken“ nennt sie.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Trotzdem schließen</translation>
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
            <translation>Partner nennen und Eingabetaste drücken; Codes nach einem Semikolon</translation>
        </message>
        <message>
            <source>Adds the alter to the map of this ego; you can also just type on the map, or press N</source>
            <translation>Fügt den Alter der Karte dieses Egos hinzu; Sie können auch einfach auf der Karte tippen oder N drücken</translation>
        </message>
        <message>
            <source>Enter adds “%1”</source>
            <translation>Eingabe fügt „%1“ hinzu</translation>
        </message>
        <message>
            <source>“%1” is no code</source>
            <translation>„%1“ ist kein Code</translation>
        </message>
        <message>
            <source>“%1” may be: %2</source>
            <translation>„%1“ kann sein: %2</translation>
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
    </context>
    <context>
        <name>alteri::NoteEditor</name>
        <message>
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
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
            <source>The file “%1” does not exist; check its name and folder.</source>
            <translation>Die Datei „%1“ gibt es nicht; prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read; check its permissions.</source>
            <translation>Die Datei „%1“ kann nicht gelesen werden; prüfen Sie ihre Zugriffsrechte.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be written; choose a folder that you may write to.</source>
            <translation>Die Datei „%1“ kann nicht geschrieben werden; wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>The file “%1” exists already; choose another name.</source>
            <translation>Die Datei „%1“ gibt es schon; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The file “%1” is not an Alteri study; choose a file ending in .alteri.</source>
            <translation>Die Datei „%1“ ist keine Alteri-Studie; wählen Sie eine Datei mit der Endung .alteri.</translation>
        </message>
        <message>
            <source>The file “%1” is a database of another program; Alteri leaves it alone.</source>
            <translation>Die Datei „%1“ ist die Datenbank eines anderen Programms; Alteri lässt sie unberührt.</translation>
        </message>
        <message>
            <source>The study “%1” is damaged; open a copy of it from a backup.</source>
            <translation>Die Studie „%1“ ist beschädigt; öffnen Sie eine Kopie aus einer Sicherung.</translation>
        </message>
        <message>
            <source>The study “%1” was written by a newer version of Alteri; update Alteri to open it.</source>
            <translation>Die Studie „%1“ wurde mit einer neueren Version von Alteri geschrieben; aktualisieren Sie Alteri, um sie zu öffnen.</translation>
        </message>
        <message>
            <source>The study “%1” is open for reading only; save a copy to work on it.</source>
            <translation>Die Studie „%1“ ist nur zum Lesen geöffnet; speichern Sie eine Kopie, um daran zu arbeiten.</translation>
        </message>
        <message>
            <source>Another program is writing to “%1” without pause; try again later.</source>
            <translation>Ein anderes Programm schreibt ohne Pause in „%1“; versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The change could not be stored (%1); the study is as it was before.</source>
            <translation>Die Änderung konnte nicht gespeichert werden (%1); die Studie ist wie zuvor.</translation>
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
            <source>There is no template “%1”; the templates are %2.</source>
            <translation>Es gibt keine Vorlage „%1“; die Vorlagen sind %2.</translation>
        </message>
        <message>
            <source>The template is faulty (%1).</source>
            <translation>Die Vorlage ist fehlerhaft (%1).</translation>
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
            <source>There is no variable “%1” for a model; check its spelling.</source>
            <translation>Es gibt keine Variable „%1“ für ein Modell; prüfen Sie die Schreibweise.</translation>
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
            <source>All ties belong to one ego; a multilevel model needs at least two egos.</source>
            <translation>Alle Beziehungen gehören zu einem Ego; ein Mehrebenenmodell braucht mindestens zwei Egos.</translation>
        </message>
        <message>
            <source>Every ego has just one tie; differences between egos cannot be told from differences within them.</source>
            <translation>Jedes Ego hat nur eine Beziehung; Unterschiede zwischen Egos lassen sich nicht von denen innerhalb der Egos trennen.</translation>
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
            <translation>Kein aus dem Modell gezogenes Ergebnis ließ sich erneut schätzen.</translation>
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
            <source>num, centre, within, between or sum before a parenthesis</source>
            <translation>num, centre, within, between oder sum vor einer Klammer</translation>
        </message>
        <message>
            <source>+ or the end</source>
            <translation>+ oder das Ende</translation>
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
            <translation>Partnern</translation>
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
        <name>alteri::RespondentWindow</name>
        <message>
            <source>Respondent view</source>
            <translation>Ansicht für Befragte</translation>
        </message>
        <message>
            <source>You can move partners here.  H names  ·  I only watch  ·  F full screen  ·  Esc close</source>
            <translation>Sie können Partner hier bewegen.  H Namen  ·  I nur zusehen  ·  F Vollbild  ·  Esc schließen</translation>
        </message>
        <message>
            <source>H names  ·  I place partners here  ·  F full screen  ·  Esc close</source>
            <translation>H Namen  ·  I Partner hier platzieren  ·  F Vollbild  ·  Esc schließen</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultText</name>
        <message>
            <source>%1: z = %2, p = %3, 95 % interval %4 to %5</source>
            <translation>%1: z = %2, p = %3, 95-%-Intervall %4 bis %5</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
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
            <source>Wald χ² (df)</source>
            <translation>Wald-χ² (df)</translation>
        </message>
        <message>
            <source>ICC</source>
            <translation>ICC</translation>
        </message>
        <message>
            <source>Variance between egos</source>
            <translation>Varianz zwischen Egos</translation>
        </message>
        <message>
            <source>Variance within egos</source>
            <translation>Varianz innerhalb der Egos</translation>
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
            <source>Variable</source>
            <translation>Variable</translation>
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
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Occurrences of the category</source>
            <translation>Vorkommen der Kategorie</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>undefined</source>
            <translation>nicht definiert</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>This study has no saved models.</source>
            <translation>Diese Studie hat keine gespeicherten Modelle.</translation>
        </message>
        <message>
            <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001 (Wald z).</source>
            <translation>Standardfehler in Klammern; * p &lt; 0,05, ** p &lt; 0,01, *** p &lt; 0,001 (Wald-z).</translation>
        </message>
        <message>
            <source>%1 is fitted by REML.</source>
            <translation>%1 ist mit REML geschätzt.</translation>
        </message>
        <message>
            <source>%1: no variance between egos is left (ICC = 0).</source>
            <translation>%1: Zwischen den Egos bleibt keine Varianz (ICC = 0).</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n ties dropped for missing values.</source>
            <translation>
                <numerusform>%1: %n Beziehung wegen fehlender Werte ausgelassen.</numerusform>
                <numerusform>%1: %n Beziehungen wegen fehlender Werte ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 is left out, other terms determine it.</source>
            <translation>%1: %2 entfällt, andere Terme bestimmen es.</translation>
        </message>
        <message>
            <source>Reference categories: %1.</source>
            <translation>Referenzkategorien: %1.</translation>
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
    </context>
    <context>
        <name>alteri::StartPage</name>
        <message>
            <source>Draw, measure and model ego-centred networks.</source>
            <translation>Egozentrierte Netzwerke zeichnen, messen und modellieren.</translation>
        </message>
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
    </context>
    <context>
        <name>alteri::StudyDocument</name>
        <message>
            <source>Import tables</source>
            <translation>Tabellen importieren</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyTemplates</name>
        <message>
            <source>Import tables</source>
            <translation>Tabellen importieren</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyWindow</name>
        <message>
            <source>Alteri</source>
            <translation>Alteri</translation>
        </message>
        <message>
            <source>Another program has this study open. You can read it, but not change it; what the other program writes from now on is not shown.</source>
            <translation>Ein anderes Programm hat diese Studie geöffnet. Sie können sie lesen, aber nicht ändern; was das andere Programm von jetzt an schreibt, wird nicht gezeigt.</translation>
        </message>
        <message>
            <source>This study or its folder is write-protected. You can read it, but not change it; save a copy to work on it.</source>
            <translation>Diese Studie oder ihr Ordner ist schreibgeschützt. Sie können sie lesen, aber nicht ändern; speichern Sie eine Kopie, um daran zu arbeiten.</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermText</name>
        <message>
            <source>Network size</source>
            <translation>Netzwerkgröße</translation>
        </message>
        <message>
            <source>Share (%): %1</source>
            <translation>Anteil (%): %1</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>Achsenabschnitt</translation>
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
            <source>All pairs were asked about.</source>
            <translation>Nach allen Paaren wurde gefragt.</translation>
        </message>
        <message numerus="yes">
            <source>%1: between “%2” and “%3”? (%n left)</source>
            <translation>
                <numerusform>%1: zwischen „%2“ und „%3“? (noch %n)</numerusform>
                <numerusform>%1: zwischen „%2“ und „%3“? (noch %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>Fragen beenden</translation>
        </message>
        <message>
            <source>Ask about a pair</source>
            <translation>Nach einem Paar fragen</translation>
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
