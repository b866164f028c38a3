<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>alteri::AnalysisWorkspace</name>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficient plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the coefficient plot as a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD with n − 1. Rows of categories describe a 0/1 indicator, so that the mean is the category&apos;s share of the known values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are per cent of an ego&apos;s ties with a known value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coefficients.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::AnswerEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why there is no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason why there is no answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 12 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::CodebookText</name>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numeric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie between alteri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alter and tie (level 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ego (level 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network (level 2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::CoefficientChart</name>
    <message>
        <source>No model has coefficients to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients of the multilevel models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate (b) with 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: b = %3 (SE %4), 95 % interval %5 to %6, p = %7</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::DesktopText</name>
    <message>
        <source>Open study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alteri study (*.alteri);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found; nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alteri::EgoListModel</name>
    <message numerus="yes">
        <source>%1: %n alteri</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alteri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename ego</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::EgoPane</name>
    <message>
        <source>Egos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an ego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ego yet. Press + to add the first one, or import tables.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::FileField</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::ImportDialog</name>
    <message>
        <source>Import tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tables in UTF-8, separated by commas, semicolons or tabs; the first line names the columns. Columns that the codebook does not know become new attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alteri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties between alteri (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::ImportText</name>
    <message numerus="yes">
        <source>%n egos imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alteri imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties between alteri imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were named from both ends and kept once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are empty or NA and give no answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alteri lack the answers that give them a place on the map.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New attribute of %1: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::Inspector</name>
    <message>
        <source>Select an alter on the map to see and code it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie to ego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename alter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename ego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::MainWindow</name>
    <message>
        <source>Alteri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a study from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a study from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports egos, alteri and ties from CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved already; this writes a second file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows tables, models and plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Alteri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alteri study (*.alteri)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Alteri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Draw, measure and model ego-centred networks.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Alteri never uses the network.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::Map</name>
    <message>
        <source>Ego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearer to the centre, the higher the level; dashed lines separate the sectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearer to the centre, the higher the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alteri have no place on this map yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ego-network map, %n alteri</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alteri::MapScene</name>
    <message>
        <source>Not yet placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move alter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move alteri</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::MapView</name>
    <message>
        <source>Network map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::MapWorkspace</name>
    <message>
        <source>Add ego…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds an interviewee with an empty map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add alter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the line where partners are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renames the selected alter or ego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete alter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the selected alteri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete ego…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the ego with its map and alteri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the map as a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the interviewee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename alter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete alteri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” with its map and all its alteri?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete ego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::NameBar</name>
    <message>
        <source>Add alter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a partner and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new alter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the alter to the map of this ego (N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::NewStudyDialog</name>
    <message>
        <source>Alteri study (*.alteri)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::PictureSizeDialog</name>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals ask for 84, 129 or 174 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::ProblemText</name>
    <message>
        <source>%1, line %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” does not exist; check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be written; choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not an Alteri study; choose a file ending in .alteri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is a database of another program; Alteri leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study “%1” is damaged; open a copy of it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study “%1” was written by a newer version of Alteri; update Alteri to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study “%1” is open for reading only; save a copy to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to “%1” without pause; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be stored (%1); the study is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be changed is not in the study any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing; enter at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value does not fit the scale of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is not on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “%1” refers to a missing row of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on the map of “%2” stands in another ring or sector than its answers say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to “%1” does not fit its scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”; the templates are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is faulty (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8; save the table again with the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or text follows a closed one; check the quotation marks of this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, but the header has %2; check separators and quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column has no name; name it in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing; add it or rename the column that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” occurs twice; rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell of “%1” is empty; every row needs an identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier “%1” occurs twice; identifiers must differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ego “%1” in the table of egos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ego “%2” has no alter “%1” in the table of alteri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a category of “%2”; correct it or add it to the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2” is neither yes nor no; write 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a date; write it as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a tie to itself; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tie between “%1” and “%2” occurs twice; remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula “%1” is not complete at character %2: %3 is expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable “%1” for a model; check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” must be a number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” has no categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a category of “%2” that occurs in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tie has values for all variables of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ties belong to one ego; a multilevel model needs at least two egos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ego has just one tie; differences between egos cannot be told from differences within them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is the same for all ties; there is nothing to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predictors explain the outcome without any rest; leave some of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within every ego the outcome does not vary beyond what the predictors explain; the model has no finite estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predictors tell all egos apart; no variance is left between egos to estimate. Leave some of them out or use ML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no model named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula “%1” asks for a model that is not available: write one random intercept, as in y ~ x + (1 | ego).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::ResultText</name>
    <message>
        <source>%1: z = %2, p = %3, 95 % interval %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wald χ² (df)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance between egos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance within egos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIC (n = ties)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation with n − 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrences of the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study has no saved models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001 (Wald z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is fitted by REML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no variance between egos is left (ICC = 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n ties dropped for missing values.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is left out, other terms determine it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference categories: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::StartPage</name>
    <message>
        <source>Draw, measure and model ego-centred networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a study from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a study from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 migrant organisations with 319 partners, synthetic data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::StudyDocument</name>
    <message>
        <source>Import tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::StudyTemplates</name>
    <message>
        <source>New study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::StudyWindow</name>
    <message>
        <source>Alteri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this study open. You can read it, but not change it; what the other program writes from now on is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study or its folder is write-protected. You can read it, but not change it; save a copy to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alteri::TermText</name>
    <message>
        <source>Network size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share (%): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Draw, measure and model ego-centred networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
