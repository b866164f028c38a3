<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>alteri::Aggregate</name>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n map</numerusform>
                <numerusform>%n maps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n partner</numerusform>
                <numerusform>%n partners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more have no place yet and are not counted.</source>
            <translation>
                <numerusform>%n more has no place yet and is not counted.</numerusform>
                <numerusform>%n more have no place yet and are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps of another design are not counted.</source>
            <translation>
                <numerusform>%n map of another design is not counted.</numerusform>
                <numerusform>%n maps of another design are not counted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswersFateDialog</name>
        <message numerus="yes">
            <source>%n answer(s) are “%1”. What becomes of them?</source>
            <translation>
                <numerusform>%n answer is “%1”. What becomes of it?</numerusform>
                <numerusform>%n answers are “%1”. What becomes of them?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ApplyTemplateDialog</name>
        <message numerus="yes">
            <source>%n things of the template are new to this study and are added.</source>
            <translation>
                <numerusform>%n thing of the template is new to this study and is added.</numerusform>
                <numerusform>%n things of the template are new to this study and are added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are in the study already, just as they are in the template.</source>
            <translation>
                <numerusform>%n is in the study already, just as it is in the template.</numerusform>
                <numerusform>%n are in the study already, just as they are in the template.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have the key of something else, or are otherwise in this study; say for each what is to be done. Answers that there are stay in any case.</source>
            <translation>
                <numerusform>%n has the key of something else, or is otherwise in this study; say what is to be done. Answers that there are stay in any case.</numerusform>
                <numerusform>%n have the key of something else, or are otherwise in this study; say for each what is to be done. Answers that there are stay in any case.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n categories</source>
            <translation>
                <numerusform>%n category</numerusform>
                <numerusform>%n categories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryLooks</name>
        <message numerus="yes">
            <source>The same is true of %n other pairs.</source>
            <translation>
                <numerusform>The same is true of %n other pair.</numerusform>
                <numerusform>The same is true of %n other pairs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ChecksPanel</name>
        <message numerus="yes">
            <source>To watch: %n warnings</source>
            <translation>
                <numerusform>To watch: %n warning</numerusform>
                <numerusform>To watch: %n warnings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookWindow</name>
        <message numerus="yes">
            <source>%n categories were added; those that there were stay as they are.</source>
            <translation>
                <numerusform>%n category was added; those that there were stay as they are.</numerusform>
                <numerusform>%n categories were added; those that there were stay as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ComputedDialog</name>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n value</numerusform>
                <numerusform>%n values</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ConversionDialog</name>
        <message numerus="yes">
            <source>%n answer(s) cannot be converted and will be missing.</source>
            <translation>
                <numerusform>%n answer cannot be converted and will be missing.</numerusform>
                <numerusform>%n answers cannot be converted and will be missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alter(i) are on no map, so that their answer would be lost.</source>
            <translation>
                <numerusform>%n alter is on no map, so that its answer would be lost.</numerusform>
                <numerusform>%n alteri are on no map, so that their answers would be lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The maps of %n alter(i) contradict each other.</source>
            <translation>
                <numerusform>The maps of %n alter contradict each other.</numerusform>
                <numerusform>The maps of %n alteri contradict each other.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ConvertCategoriesDialog</name>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>%n answer moves to another category.</numerusform>
                <numerusform>%n answers move to another category.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::DataPage</name>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::DescribeText</name>
        <message numerus="yes">
            <source>n = %n networks</source>
            <translation>
                <numerusform>n = %n network</numerusform>
                <numerusform>n = %n networks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n ties</source>
            <translation>
                <numerusform>n = %n tie</numerusform>
                <numerusform>n = %n ties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out because a value is missing.</source>
            <translation>
                <numerusform>%n left out because a value is missing.</numerusform>
                <numerusform>%n left out because a value is missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n egos</source>
            <translation>
                <numerusform>n = %n ego</numerusform>
                <numerusform>n = %n egos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n alteri</source>
            <translation>
                <numerusform>n = %n alter</numerusform>
                <numerusform>n = %n alteri</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::DesignDialog</name>
        <message numerus="yes">
            <source>%n categories have no colour and look the same. The codebook (Ctrl+B) proposes colours: Change categories.</source>
            <translation>
                <numerusform>%n category has no colour. The codebook (Ctrl+B) proposes colours: Change categories.</numerusform>
                <numerusform>%n categories have no colour and look the same. The codebook (Ctrl+B) proposes colours: Change categories.</numerusform>
            </translation>
        </message>
    </context>
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
        <name>alteri::EffectWarning</name>
        <message numerus="yes">
            <source>It rests on %n groups only, so that Wald's interval is too narrow.</source>
            <translation>
                <numerusform>It rests on %n group only, so that Wald's interval is too narrow.</numerusform>
                <numerusform>It rests on %n groups only, so that Wald's interval is too narrow.</numerusform>
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
        <name>alteri::EgoStepPage</name>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1: %n open</numerusform>
                <numerusform>%1: %n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterDialog</name>
        <message numerus="yes">
            <source>All %n tie(s)</source>
            <translation>
                <numerusform>The only tie</numerusform>
                <numerusform>All %n ties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n tie(s)</source>
            <translation>
                <numerusform>%1 of %n tie</numerusform>
                <numerusform>%1 of %n ties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those left out have no value of it</source>
            <translation>
                <numerusform>%n of those left out has no value of it</numerusform>
                <numerusform>%n of those left out have no value of it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n network(s)</source>
            <translation>
                <numerusform>The only network</numerusform>
                <numerusform>All %n networks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n network(s)</source>
            <translation>
                <numerusform>%1 of %n network</numerusform>
                <numerusform>%1 of %n networks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ForeignImportText</name>
        <message numerus="yes">
            <source>“%1” and others, %n files in all, say what the rest say and were not read.</source>
            <translation>
                <numerusform>“%1” says what the other files say and was not read.</numerusform>
                <numerusform>“%1” and others, %n files in all, say what the rest say and were not read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers to “%1” are about a map on which the alter is not, and were left out.</source>
            <translation>
                <numerusform>%n answer to “%1” is about a map on which the alter is not, and was left out.</numerusform>
                <numerusform>%n answers to “%1” are about a map on which the alter is not, and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%2” is no answer that “%1” takes; it was left out %n times.</source>
            <translation>
                <numerusform>“%2” is no answer that “%1” takes; it was left out once.</numerusform>
                <numerusform>“%2” is no answer that “%1” takes; it was left out %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” are between alteri that have one already; they were kept once.</source>
            <translation>
                <numerusform>%n tie of the kind “%1” is between alteri that have one already; it was kept once.</numerusform>
                <numerusform>%n ties of the kind “%1” are between alteri that have one already; they were kept once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Repeated ties have different answers to “%1”; the first one was kept, %n were left out.</source>
            <translation>
                <numerusform>Repeated ties have different answers to “%1”; the first one was kept, %n was left out.</numerusform>
                <numerusform>Repeated ties have different answers to “%1”; the first one was kept, %n were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to itself and were left out.</source>
            <translation>
                <numerusform>%n tie of the kind “%1” leads from an alter to itself and was left out.</numerusform>
                <numerusform>%n ties of the kind “%1” lead from an alter to itself and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of “%1” lead to nobody who is on the map, and were left out.</source>
            <translation>
                <numerusform>%n tie of “%1” leads to nobody who is on the map, and was left out.</numerusform>
                <numerusform>%n ties of “%1” lead to nobody who is on the map, and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stand where the file has them.</source>
            <translation>
                <numerusform>%n alter stands where the file has it.</numerusform>
                <numerusform>%n alteri stand where the file has them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places say something else than the answers, which count; these alteri have got another place.</source>
            <translation>
                <numerusform>%n place says something else than the answers, which count; this alter has got another place.</numerusform>
                <numerusform>%n places say something else than the answers, which count; these alteri have got another place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>%n alter lacks the answers that give it a place on the map.</numerusform>
                <numerusform>%n alteri lack the answers that give them a place on the map.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>%n alter waits beside its map, since the rings or sectors there show no attribute; choose one in the design of the map, or place it by hand.</numerusform>
                <numerusform>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos</source>
            <translation>
                <numerusform>%n ego</numerusform>
                <numerusform>%n egos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n map</numerusform>
                <numerusform>%n maps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>%n alter</numerusform>
                <numerusform>%n alteri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri</source>
            <translation>
                <numerusform>%n tie between alteri</numerusform>
                <numerusform>%n ties between alteri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>%n ego imported.</numerusform>
                <numerusform>%n egos imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already; what they lacked was added.</source>
            <translation>
                <numerusform>%n ego was in the study already; what it lacked was added.</numerusform>
                <numerusform>%n egos were in the study already; what they lacked was added.</numerusform>
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
            <source>%n gaps were filled.</source>
            <translation>
                <numerusform>%n gap was filled.</numerusform>
                <numerusform>%n gaps were filled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>What stands at “%1” in the file is nothing that a study has; it was left out once.</numerusform>
                <numerusform>What stands at “%1” in the file is nothing that a study has; it was left out %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” (%2) in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>What stands at “%1” (%2) in the file is nothing that a study has; it was left out once.</numerusform>
                <numerusform>What stands at “%1” (%2) in the file is nothing that a study has; it was left out %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to ego; which way a tie of ego goes is not kept.</source>
            <translation>
                <numerusform>%n tie of the kind “%1” leads from an alter to ego; which way a tie of ego goes is not kept.</numerusform>
                <numerusform>%n ties of the kind “%1” lead from an alter to ego; which way a tie of ego goes is not kept.</numerusform>
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
        <message numerus="yes">
            <source>Ego: %n open</source>
            <translation>
                <numerusform>Ego: %n open</numerusform>
                <numerusform>Ego: %n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::GeneratorStepPage</name>
        <message numerus="yes">
            <source>%n named</source>
            <translation>
                <numerusform>%n named</numerusform>
                <numerusform>%n named</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::GuidePage</name>
        <message numerus="yes">
            <source>At this step %n partners were named. They stay, but it is forgotten that it was here.</source>
            <translation>
                <numerusform>At this step one partner was named. They stay, but it is forgotten that it was here.</numerusform>
                <numerusform>At this step %n partners were named. They stay, but it is forgotten that it was here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportAssistant</name>
        <message numerus="yes">
            <source>The tables have %n rows; “Work out what happens” reads them all.</source>
            <translation>
                <numerusform>The tables have %n row; “Work out what happens” reads it.</numerusform>
                <numerusform>The tables have %n rows; “Work out what happens” reads them all.</numerusform>
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
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>%n alter waits beside its map, since the rings or sectors there show no attribute; choose one in the design of the map, or place it by hand.</numerusform>
                <numerusform>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as the pairs of alteri.</source>
            <translation>
                <numerusform>%n column of %1, “%2”, is read as the pair of alteri.</numerusform>
                <numerusform>%n columns of %1, as “%2”, are read as the pairs of alteri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as those of alteri.</source>
            <translation>
                <numerusform>%n column of %1, “%2”, is read as that of alteri.</numerusform>
                <numerusform>%n columns of %1, as “%2”, are read as those of alteri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, before those of alteri, are read as those of egos.</source>
            <translation>
                <numerusform>%n column of %1, before those of alteri, is read as that of egos.</numerusform>
                <numerusform>%n columns of %1, before those of alteri, are read as those of egos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places for alteri in %1 hold nothing and are left out.</source>
            <translation>
                <numerusform>%n place for an alter in %1 holds nothing and is left out.</numerusform>
                <numerusform>%n places for alteri in %1 hold nothing and are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri in %1 are more than “%2” says and are left out.</source>
            <translation>
                <numerusform>%n alter in %1 is more than “%2” says and is left out.</numerusform>
                <numerusform>%n alteri in %1 are more than “%2” says and are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells of pairs in %1 hold 0 and are no ties.</source>
            <translation>
                <numerusform>%n cell of pairs in %1 holds 0 and is no tie.</numerusform>
                <numerusform>%n cells of pairs in %1 hold 0 and are no ties.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no table of egos; %n egos are those that %1 names. Egos who named nobody are not among them.</source>
            <translation>
                <numerusform>There is no table of egos; %n ego is the one that %1 names. Egos who named nobody are missing.</numerusform>
                <numerusform>There is no table of egos; %n egos are those that %1 names. Egos who named nobody are not among them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no table of alteri; %n alteri are those that %1 names. Alteri without ties are not among them.</source>
            <translation>
                <numerusform>There is no table of alteri; %n alter is the one that %1 names. Alteri without ties are missing.</numerusform>
                <numerusform>There is no table of alteri; %n alteri are those that %1 names. Alteri without ties are not among them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tables, as %1, are read as one.</source>
            <translation>
                <numerusform>%n table, %1, is read as one.</numerusform>
                <numerusform>%n tables, as %1, are read as one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already.</source>
            <translation>
                <numerusform>%n ego was in the study already.</numerusform>
                <numerusform>%n egos were in the study already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri were in the study already.</source>
            <translation>
                <numerusform>%n alter was in the study already.</numerusform>
                <numerusform>%n alteri were in the study already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri were in the study already.</source>
            <translation>
                <numerusform>%n tie between alteri was in the study already.</numerusform>
                <numerusform>%n ties between alteri were in the study already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers fill gaps.</source>
            <translation>
                <numerusform>%n answer fills a gap.</numerusform>
                <numerusform>%n answers fill gaps.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more answers differ from those of the study.</source>
            <translation>
                <numerusform>%n more answer differs from that of the study.</numerusform>
                <numerusform>%n more answers differ from those of the study.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are left out, since the study does not know whom they are about: %1.</source>
            <translation>
                <numerusform>%n row is left out, since the study does not know whom it is about: %1.</numerusform>
                <numerusform>%n rows are left out, since the study does not know whom they are about: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps of waves are empty, since only later waves have alteri of their egos.</source>
            <translation>
                <numerusform>%n map of a wave is empty, since only later waves have alteri of its ego.</numerusform>
                <numerusform>%n maps of waves are empty, since only later waves have alteri of their egos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Line breaks in %n names are read as spaces.</source>
            <translation>
                <numerusform>Line breaks in %n name are read as spaces.</numerusform>
                <numerusform>Line breaks in %n names are read as spaces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1 are read as those of egos.</source>
            <translation>
                <numerusform>%n column of %1 is read as one of egos.</numerusform>
                <numerusform>%n columns of %1 are read as those of egos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of %1 say something else of ego in “%2” than the row before that counts; they are not used for it.</source>
            <translation>
                <numerusform>%n row of %1 says something else of ego in “%2” than the row before that counts; it is not used for it.</numerusform>
                <numerusform>%n rows of %1 say something else of ego in “%2” than the row before that counts; they are not used for it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos are in the study already.</source>
            <translation>
                <numerusform>%n ego is in the study already.</numerusform>
                <numerusform>%n egos are in the study already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri are in the study already.</source>
            <translation>
                <numerusform>%n alter is in the study already.</numerusform>
                <numerusform>%n alteri are in the study already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri are in the study already.</source>
            <translation>
                <numerusform>%n tie between alteri is in the study already.</numerusform>
                <numerusform>%n ties between alteri are in the study already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos will come in.</source>
            <translation>
                <numerusform>%n ego will come in.</numerusform>
                <numerusform>%n egos will come in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri will come in.</source>
            <translation>
                <numerusform>%n alter will come in.</numerusform>
                <numerusform>%n alteri will come in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri will come in.</source>
            <translation>
                <numerusform>%n tie between alteri will come in.</numerusform>
                <numerusform>%n ties between alteri will come in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::InfluencePage</name>
        <message numerus="yes">
            <source>%1: %2, %n ties</source>
            <translation>
                <numerusform>%1: %2, %n tie</numerusform>
                <numerusform>%1: %2, %n ties</numerusform>
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
        <message numerus="yes">
            <source>Alter (the same on all %n maps)</source>
            <translation>
                <numerusform>Alter (the same on the map)</numerusform>
                <numerusform>Alter (the same on all %n maps)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MainWindow</name>
        <message numerus="yes">
            <source>This file is older than the one you had here on %1: %n steps are missing. Somebody may have put a copy in its place.</source>
            <translation>
                <numerusform>This file is older than the one you had here on %1: %n step is missing. Somebody may have put a copy in its place.</numerusform>
                <numerusform>This file is older than the one you had here on %1: %n steps are missing. Somebody may have put a copy in its place.</numerusform>
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
        <message numerus="yes">
            <source>%n alteri have more answers than their symbols show; the first four are seen.</source>
            <translation>
                <numerusform>%n alter has more answers than its symbol shows; the first four are seen.</numerusform>
                <numerusform>%n alteri have more answers than their symbols show; the first four are seen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapStepPage</name>
        <message numerus="yes">
            <source>%n partners have no place yet.</source>
            <translation>
                <numerusform>One partner has no place yet.</numerusform>
                <numerusform>%n partners have no place yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Where does “%1” stand? Drag the symbol to its place, or press its keys. %n to place.</source>
            <translation>
                <numerusform>Where does “%1” stand? Drag the symbol to its place, or press its keys. %n to place.</numerusform>
                <numerusform>Where does “%1” stand? Drag the symbol to its place, or press its keys. %n to place.</numerusform>
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
        <name>alteri::MeansPage</name>
        <message numerus="yes">
            <source>%1: predicted %2 (SE %3), 95 % interval %4 to %5, %n ties</source>
            <translation>
                <numerusform>%1: predicted %2 (SE %3), 95 % interval %4 to %5, %n tie</numerusform>
                <numerusform>%1: predicted %2 (SE %3), 95 % interval %4 to %5, %n ties</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeCategoriesDialog</name>
        <message numerus="yes">
            <source>%n answers move from %1 to “%2”.</source>
            <translation>
                <numerusform>%n answer moves from %1 to “%2”.</numerusform>
                <numerusform>%n answers move from %1 to “%2”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeText</name>
        <message numerus="yes">
            <source>%1 was removed here; the other copy has since changed %n things about it.</source>
            <translation>
                <numerusform>%1 was removed here; the other copy has since changed %n thing about it.</numerusform>
                <numerusform>%1 was removed here; the other copy has since changed %n things about it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed in the other copy; here %n things about it were changed.</source>
            <translation>
                <numerusform>%1 was removed in the other copy; here %n thing about it was changed.</numerusform>
                <numerusform>%1 was removed in the other copy; here %n things about it were changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelCard</name>
        <message numerus="yes">
            <source>%n network(s), R² %1, AIC %2</source>
            <translation>
                <numerusform>%n network, R² %1, AIC %2</numerusform>
                <numerusform>%n networks, R² %1, AIC %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network(s), AIC %1</source>
            <translation>
                <numerusform>%n network, AIC %1</numerusform>
                <numerusform>%n networks, AIC %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ModesPage</name>
        <message numerus="yes">
            <source>%1: %2 (95 % interval %3 to %4), %n ties</source>
            <translation>
                <numerusform>%1: %2 (95 % interval %3 to %4), %n tie</numerusform>
                <numerusform>%1: %2 (95 % interval %3 to %4), %n ties</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::NamesPage</name>
        <message numerus="yes">
            <source>%n names have no pseudonym; numbers stand for them.</source>
            <translation>
                <numerusform>%n name has no pseudonym; a number stands for it.</numerusform>
                <numerusform>%n names have no pseudonym; numbers stand for them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::NewPassphraseFields</name>
        <message numerus="yes">
            <source>Four or five words that nobody would guess are easy to keep in mind; at least %n characters.</source>
            <translation>
                <numerusform>Four or five words that nobody would guess are easy to keep in mind; at least %n character.</numerusform>
                <numerusform>Four or five words that nobody would guess are easy to keep in mind; at least %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::NumberBar</name>
        <message numerus="yes">
            <source>%n columns have labels.</source>
            <translation>
                <numerusform>%n column has labels.</numerusform>
                <numerusform>%n columns have labels.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::Overview</name>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>%n alter</numerusform>
                <numerusform>%n alteri</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::OverviewPage</name>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n map</numerusform>
                <numerusform>%n maps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureDialog</name>
        <message numerus="yes">
            <source>%n pages were written.</source>
            <translation>
                <numerusform>%n page was written.</numerusform>
                <numerusform>%n pages were written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these files exist already. Replace them?</source>
            <translation>
                <numerusform>%n of these files exists already. Replace it?</numerusform>
                <numerusform>%n of these files exist already. Replace them?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps were written.</source>
            <translation>
                <numerusform>%n map was written.</numerusform>
                <numerusform>%n maps were written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureText</name>
        <message numerus="yes">
            <source>There are more categories than the %n colours of the palette.</source>
            <translation>
                <numerusform>There are more categories than the %n colour of the palette.</numerusform>
                <numerusform>There are more categories than the %n colours of the palette.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n labels found no free place and are left out; make the picture larger.</source>
            <translation>
                <numerusform>%n label found no free place and is left out; make the picture larger.</numerusform>
                <numerusform>%n labels found no free place and are left out; make the picture larger.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PowerPlot</name>
        <message numerus="yes">
            <source>%n models could not be fitted</source>
            <translation>
                <numerusform>%n model could not be fitted</numerusform>
                <numerusform>%n models could not be fitted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n partner</numerusform>
                <numerusform>%n partners</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ProbabilityPlotting</name>
        <message numerus="yes">
            <source>%1, observed in %n ties: %2</source>
            <translation>
                <numerusform>%1, observed in %n tie: %2</numerusform>
                <numerusform>%1, observed in %n ties: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::RecoveryText</name>
        <message numerus="yes">
            <source>%n of %1 pages of the damaged file cannot be read.</source>
            <translation>
                <numerusform>%n of %1 pages of the damaged file cannot be read.</numerusform>
                <numerusform>%n of %1 pages of the damaged file cannot be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries were lost in their place and are taken from the history.</source>
            <translation>
                <numerusform>%n entry was lost in its place and is taken from the history.</numerusform>
                <numerusform>%n entries were lost in their place and are taken from the history.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries that others belong to are lost; a “?” stands for each of them.</source>
            <translation>
                <numerusform>%n entry that others belong to is lost; a “?” stands for it.</numerusform>
                <numerusform>%n entries that others belong to are lost; a “?” stands for each of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out, since they make no sense or what they belong to is lost.</source>
            <translation>
                <numerusform>%n entry is left out, since it makes no sense or what it belongs to is lost.</numerusform>
                <numerusform>%n entries are left out, since they make no sense or what they belong to is lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are there but cannot be told any more.</source>
            <translation>
                <numerusform>%n entry is there but cannot be told any more.</numerusform>
                <numerusform>%n entries are there but cannot be told any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers that their questions do not allow are cleared.</source>
            <translation>
                <numerusform>%n answer that its question does not allow is cleared.</numerusform>
                <numerusform>%n answers that their questions do not allow are cleared.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties to the maps of other egos are removed.</source>
            <translation>
                <numerusform>%n tie to the map of another ego is removed.</numerusform>
                <numerusform>%n ties to the maps of other egos are removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri that have no direction are turned round.</source>
            <translation>
                <numerusform>%n tie between alteri that has no direction is turned round.</numerusform>
                <numerusform>%n ties between alteri that have no direction are turned round.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stood in other rings or sectors than their answers say; they follow the answers now.</source>
            <translation>
                <numerusform>%n alter stood in another ring or sector than its answers say; it follows the answers now.</numerusform>
                <numerusform>%n alteri stood in other rings or sectors than their answers say; they follow the answers now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ReportText</name>
        <message numerus="yes">
            <source>%n ties</source>
            <translation>
                <numerusform>%n tie</numerusform>
                <numerusform>%n ties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos</source>
            <translation>
                <numerusform>%n ego</numerusform>
                <numerusform>%n egos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out for a missing value: %n ties; they lack </source>
            <translation>
                <numerusform>Left out for a missing value: %n tie; it lacks </numerusform>
                <numerusform>Left out for a missing value: %n ties; they lack </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n networks</source>
            <translation>
                <numerusform>%n network</numerusform>
                <numerusform>%n networks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out for a missing value: %n networks; they lack </source>
            <translation>
                <numerusform>Left out for a missing value: %n network; it lacks </numerusform>
                <numerusform>Left out for a missing value: %n networks; they lack </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SaidTextsDialog</name>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>%n answer moves to another category.</numerusform>
                <numerusform>%n answers move to another category.</numerusform>
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
        <name>alteri::SelectionActions</name>
        <message numerus="yes">
            <source>Select %n alteri first</source>
            <translation>
                <numerusform>Select %n alter first</numerusform>
                <numerusform>Select %n alteri first</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SharesPage</name>
        <message numerus="yes">
            <source>%n ties have no known value and are left out.</source>
            <translation>
                <numerusform>%n tie has no known value and is left out.</numerusform>
                <numerusform>%n ties have no known value and are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SmallSampleNotice</name>
        <message numerus="yes">
            <source>%n groups of “%1” and %2 coefficients at their level: below 50 groups, or 10 for each coefficient, Wald's tests claim more than the data tell.</source>
            <translation>
                <numerusform>%n group of “%1” and %2 coefficients at its level: below 50 groups, or 10 for each coefficient, Wald's tests claim more than the data tell.</numerusform>
                <numerusform>%n groups of “%1” and %2 coefficients at their level: below 50 groups, or 10 for each coefficient, Wald's tests claim more than the data tell.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SpecificationPage</name>
        <message numerus="yes">
            <source>%n specifications, estimates with 95 % intervals</source>
            <translation>
                <numerusform>%n specification, estimate with its 95 % interval</numerusform>
                <numerusform>%n specifications, estimates with 95 % intervals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SpecificationText</name>
        <message numerus="yes">
            <source>%n specifications have no estimate of it.</source>
            <translation>
                <numerusform>%n specification has no estimate of it.</numerusform>
                <numerusform>%n specifications have no estimate of it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::TableReadingText</name>
        <message numerus="yes">
            <source>%n cells of %1 hold NA in quotation marks, which is read as a value; if it means missing, name it as a missing code.</source>
            <translation>
                <numerusform>%n cell of %1 holds NA in quotation marks, which is read as a value; if it means missing, name it as a missing code.</numerusform>
                <numerusform>%n cells of %1 hold NA in quotation marks, which is read as a value; if it means missing, name it as a missing code.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more cells of %1 are not numbers and are read as missing.</source>
            <translation>
                <numerusform>%n more cell of %1 is not a number and is read as missing.</numerusform>
                <numerusform>%n more cells of %1 are not numbers and are read as missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 lie far from the others; name them as a missing code if they mean missing.</source>
            <translation>
                <numerusform>%n cell %1 in %2 lies far from the others; name it as a missing code if it means missing.</numerusform>
                <numerusform>%n cells %1 in %2 lie far from the others; name them as a missing code if they mean missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 are read as missing.</source>
            <translation>
                <numerusform>%n cell %1 in %2 is read as missing.</numerusform>
                <numerusform>%n cells %1 in %2 are read as missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The names of %n values of %1 are left out, since other values have none.</source>
            <translation>
                <numerusform>The name of %n value of %1 is left out, since other values have none.</numerusform>
                <numerusform>The names of %n values of %1 are left out, since other values have none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 may mean that there is no answer; name %1 as a missing code if so.</source>
            <translation>
                <numerusform>%n cell %1 in %2 may mean that there is no answer; name %1 as a missing code if so.</numerusform>
                <numerusform>%n cells %1 in %2 may mean that there is no answer; name %1 as a missing code if so.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::TeamStateText</name>
        <message numerus="yes">
            <source>Team: %n steps wait</source>
            <translation>
                <numerusform>Team: %n step waits</numerusform>
                <numerusform>Team: %n steps wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Team: offline, %n steps wait</source>
            <translation>
                <numerusform>Team: offline, %n step waits</numerusform>
                <numerusform>Team: offline, %n steps wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::TermPanel</name>
        <message numerus="yes">
            <source>%n ties with a value.</source>
            <translation>
                <numerusform>%n tie with a value.</numerusform>
                <numerusform>%n ties with a value.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties with a value, %1 without.</source>
            <translation>
                <numerusform>%n tie with a value, %1 without.</numerusform>
                <numerusform>%n ties with a value, %1 without.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::TieMode</name>
        <message numerus="yes">
            <source>All %n pairs were asked about.</source>
            <translation>
                <numerusform>The pair was asked about.</numerusform>
                <numerusform>All %n pairs were asked about.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::TranslationPage</name>
        <message numerus="yes">
            <source>%n texts were taken over.</source>
            <translation>
                <numerusform>%n text was taken over.</numerusform>
                <numerusform>%n texts were taken over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were so already.</source>
            <translation>
                <numerusform>%n was so already.</numerusform>
                <numerusform>%n were so already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty; what there was stays.</source>
            <translation>
                <numerusform>%n cell is empty; what there was stays.</numerusform>
                <numerusform>%n cells are empty; what there was stays.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts have changed since the table was written; their translations are marked.</source>
            <translation>
                <numerusform>%n text has changed since the table was written; its translations are marked.</numerusform>
                <numerusform>%n texts have changed since the table was written; their translations are marked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are of texts that the study does not have; they were left out.</source>
            <translation>
                <numerusform>%n row is of a text that the study does not have; it was left out.</numerusform>
                <numerusform>%n rows are of texts that the study does not have; they were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::UsesText</name>
        <message numerus="yes">
            <source>%n answer(s) to “%1” are deleted with it.</source>
            <translation>
                <numerusform>%n answer to “%1” is deleted with it.</numerusform>
                <numerusform>%n answers to “%1” are deleted with it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are %n tie(s) of this kind.</source>
            <translation>
                <numerusform>There is %n tie of this kind.</numerusform>
                <numerusform>There are %n ties of this kind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of partners were asked about it.</source>
            <translation>
                <numerusform>%n pair of partners was asked about it.</numerusform>
                <numerusform>%n pairs of partners were asked about it.</numerusform>
            </translation>
        </message>
    </context>
</TS>
