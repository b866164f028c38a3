// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>
#include <vector>

namespace alteri {

/// What can go wrong because of data, files or users. Mistakes of our own are asserts instead.
/// `ui/text/problem_text.cpp` holds one sentence for each.
enum class ErrorCode {
    // files
    FileNotFound,
    FileNotReadable,
    FileNotRegular,
    FileTooLarge,
    FileNotWritable,
    FileExists,
    NotAStudy,
    ForeignDatabase,
    StudyDamaged,
    StudyTooNew,
    StudyIsReadOnly,
    StudyIsBusy,
    StoreFailed,
    DiskFull,
    DiskFault,
    OutOfMemory,
    StoredWithFault,
    StudyMoved,
    StudyOverwritten,
    StudyClosed,
    SchemaForeign,
    JournalSetAside,
    HistoryBroken,
    OutputIsStudy,
    OutputIsInput,
    ProgramFault,
    // content of a study
    NotFound,
    EmptyName,
    NameInvalid,
    NameTooLong,
    TextInvalid,
    TextTooLong,
    DuplicateKey,
    ValueDoesNotFit,
    LimitsReversed,
    NothingToUndo,
    NothingToRedo,
    ReferenceBroken,
    PlaceDisagrees,
    AnswerDisagrees,
    DesignInvalid,
    CategoryRetired,
    SectorOfSeveral,
    TieKindInUse,
    // templates
    TemplateUnknown,
    TemplateInvalid,
    TemplateForeign,
    TemplateTooNew,
    TemplatePartMissing,
    TemplatePartKind,
    TemplateWordUnknown,
    TemplateReferenceUnknown,
    TemplateKeyTwice,
    TemplateNotTaken,
    // archives of other programs
    ArchiveUnreadable,
    ArchivePartMissing,
    ArchiveTooLarge,
    ProtocolInvalid,
    ProtocolTooOld,
    VennMakerInvalid,
    // languages of a study
    LanguageInvalid,
    LanguageUnknown,
    TranslationTableInvalid,
    // styles of pictures
    StyleInvalid,
    // tables read from text files
    TableEmpty,
    TableNotUtf8,
    TableEncodingForeign,
    TableNulCharacter,
    TableCellTooLong,
    TableLineTooLong,
    TableTooManyColumns,
    TableFaultsLeftOut,
    TableBrokenQuote,
    TableRowLength,
    TableColumnMissing,
    TableColumnTwice,
    IdEmpty,
    IdTwice,
    EgoUnknown,
    EgoAmbiguous,
    AlterUnknown,
    CodeUnknown,
    NumberInvalid,
    YesNoInvalid,
    DateInvalid,
    TieToItself,
    TieTwice,
    EntryCodeUnknown,
    EntryCodeAmbiguous,
    // variables worked out from others
    ExpressionSyntax,
    ExpressionVariableUnknown,
    ExpressionNeedsNumber,
    ExpressionNeedsAggregate,
    ExpressionMixesTexts,
    DerivedCircular,
    CentringInvalid,
    VariableInUse,
    LetterInvalid,
    LetterTaken,
    // models
    FormulaSyntax,
    VariableUnknown,
    VariableOfTies,
    VariableNotNumeric,
    VariableNotCategorical,
    TooManyValues,
    LevelUnknown,
    NoCompleteRows,
    OneGroup,
    OneRowPerGroup,
    OutcomeConstant,
    ResidualsZero,
    NoVariationWithinGroups,
    BetweenVarianceUnknown,
    TooManyEffects,
    RemlNeeded,
    DegreesUndefined,
    ModelsNotComparable,
    OneGroupingNeeded,
    BootstrapFailed,
    ModelUnknown,
    NoModels,
    Cancelled,
    RandomPartMissing,
    RandomPartEmpty,
    EffectTwice,
    TooManyVariances,
    EstimateNotFound,
    FormulaFunctionUnknown,
    FormulaSignUnknown,
    FormulaNameUnquoted,
    OutcomeNotNumeric,
    VariableEmpty,
    VariableIsText,
    PolynomialDegree,
    FilterUsesAggregate,
    FilterLeavesNothing,
    NotWithWeights,
    NotWithEgoWeights,
    NotWithVariances,
    EgoWeightsVary,
    OneVarianceOnly,
    NotWithoutGroups,
    // pictures as files
    PictureFormatUnknown,
    PictureTooLarge,
    PictureTooTall,
    PictureNotMade,
    OutputIsPictureName,
    // generalised models
    LogarithmUndefined,
    FormulaNeedsFamily,
    LinkUnsuited,
    OutcomeNotBinary,
    OutcomeNotCount,
    TrialsInvalid,
    WeightsInvalid,
    TooManyCategories,
    OutcomeConstantWithinGroups,
    OutcomeSeparated,
    TooManyDimensions,
    ExactNeedsOneGrouping,
    NotForFamily,
    // what was said to a category, in a table
    NamelyWithoutAnswer,
    // tables in other layouts and of other programs
    WavesDisagree,
    TableRoleUnknown,
    MatrixEgoUnknown,
    StatisticsUnreadable,
    // studies in formats of other programs
    ExportChoiceUnsuited,
    SheetTooManyRows,
    SheetTooManyColumns,
    StatisticsNotWritten,
    OutputDiffers,
    KeyFileInvalid,
    PassphraseWrong,
    PassphraseTooShort,
    // studies that are planned
    PlanInvalid,
    CoefficientUnknown,
    // sealed studies
    PassphraseNeeded,
    PassphrasesDiffer,
    KeysDamaged,
    KeysChanged,
    MemoryForKeyMissing,
    NotSealed,
    AlreadySealed,
    SealedPageDamaged,
    SealingNotWhole,
    StudyJsonInvalid,
    StudyJsonTooNew,
    // studies of other programs
    ForeignFileInvalid,
    ForeignFileEmpty,
    ForeignFormatUnknown,
    ForeignFormatsMixed,
    ForeignCountWrong,
    ForeignTwoModes,
    NamePasswordWrong,
    // studies that a team works on
    NotInTeam,
    StudyInTeam,
    ChangedByOthers,
    HubUnreachable,
    HubNotVerified,
    HubCertificateForeign,
    HubLoginRefused,
    HubRightMissing,
    HubDiskFull,
    HubNotSetUp,
    HubSetUpAlready,
    HubLogBroken,
    HubLogUnfit,
    HubStudyUnknown,
    HubStudyKnown,
    HubVersionDiffers,
    HubServiceWithPassword,
    HubSchemaTaken,
    HubFailed,
    QueryWithoutRows,
    // imputation
    NothingMissing,
};

/// Where a problem is. Line and column count from 1; 0 means that there is none to tell.
struct Where {
    std::string file;
    int line = 0;
    int column = 0;

    friend bool operator==(const Where&, const Where&) = default;
};

/// One problem: its kind, its place and the words that its sentence needs (names, values).
struct Problem {
    ErrorCode code;
    Where where;
    std::vector<std::string> details;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Thrown by core. Holds at least one problem; readers of files collect all they find.
class Error : public std::exception {
public:
    explicit Error(ErrorCode code, std::vector<std::string> details = {}, Where where = {});
    explicit Error(std::vector<Problem> problems);

    const std::vector<Problem>& problems() const { return m_problems; }
    ErrorCode code() const { return m_problems.front().code; }

    /// Terse text for logs and failed tests; people read the sentences of `ui/text` instead.
    const char* what() const noexcept override { return m_what.c_str(); }

private:
    std::vector<Problem> m_problems;
    std::string m_what;
};

/// What is being thrown as an Error, whatever it is: for places behind which nobody would catch it,
/// such as threads and loops of events. To be called within a catch block.
Error currentError();

}  // namespace alteri
