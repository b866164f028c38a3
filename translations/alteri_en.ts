<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>alteri::DesktopText</name>
        <message numerus="yes">
            <source>%n problems were found; nothing was changed.</source>
            <translation>
                <numerusform>%n problem was found; nothing was changed.</numerusform>
                <numerusform>%n problems were found; nothing was changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoListModel</name>
        <message numerus="yes">
            <source>%1: %n alteri</source>
            <translation>
                <numerusform>%1: %n alter</numerusform>
                <numerusform>%1: %n alteri</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::GapPanel</name>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1: %n open</numerusform>
                <numerusform>%1: %n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs not asked about</source>
            <translation>
                <numerusform>%n pair not asked about</numerusform>
                <numerusform>%n pairs not asked about</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportText</name>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>%n ego imported.</numerusform>
                <numerusform>%n egos imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri imported.</source>
            <translation>
                <numerusform>%n alter imported.</numerusform>
                <numerusform>%n alteri imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri imported.</source>
            <translation>
                <numerusform>%n tie between alteri imported.</numerusform>
                <numerusform>%n ties between alteri imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties were named from both ends and kept once.</source>
            <translation>
                <numerusform>%n tie was named from both ends and kept once.</numerusform>
                <numerusform>%n ties were named from both ends and kept once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty or NA and give no answer.</source>
            <translation>
                <numerusform>%n cell is empty or NA and gives no answer.</numerusform>
                <numerusform>%n cells are empty or NA and give no answer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>%n alter lacks the answers that give it a place on the map.</numerusform>
                <numerusform>%n alteri lack the answers that give them a place on the map.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::Inspector</name>
        <message numerus="yes">
            <source>%n alteri selected</source>
            <translation>
                <numerusform>%n alter selected</numerusform>
                <numerusform>%n alteri selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::Map</name>
        <message numerus="yes">
            <source>%n alteri have no place on this map yet.</source>
            <translation>
                <numerusform>%n alter has no place on this map yet.</numerusform>
                <numerusform>%n alteri have no place on this map yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ego-network map, %n alteri</source>
            <translation>
                <numerusform>Ego-network map, %n alter</numerusform>
                <numerusform>Ego-network map, %n alteri</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapWorkspace</name>
        <message numerus="yes">
            <source>%n alteri are selected: keys code them, arrows move them, Esc deselects</source>
            <translation>
                <numerusform>%n alter is selected: keys code it, arrows move it, Esc deselects</numerusform>
                <numerusform>%n alteri are selected: keys code them, arrows move them, Esc deselects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultText</name>
        <message numerus="yes">
            <source>%1: %n ties dropped for missing values.</source>
            <translation>
                <numerusform>%1: %n tie dropped for missing values.</numerusform>
                <numerusform>%1: %n ties dropped for missing values.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SearchBar</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::TieMode</name>
        <message numerus="yes">
            <source>%1: between “%2” and “%3”? (%n left)</source>
            <translation>
                <numerusform>%1: between “%2” and “%3”? (%n left)</numerusform>
                <numerusform>%1: between “%2” and “%3”? (%n left)</numerusform>
            </translation>
        </message>
    </context>
</TS>
