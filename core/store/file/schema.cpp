// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/schema.hpp"

#include "core/store/file/later_versions.hpp"

namespace alteri {

// An answer is exactly one of category, number, text and missing (the reason why there is none).
#define ANSWER_COLUMNS                                                                             \
    "attribute BLOB NOT NULL REFERENCES attribute(id),"                                            \
    "category BLOB REFERENCES category(id),"                                                       \
    "number REAL,"                                                                                 \
    "text TEXT,"                                                                                   \
    "missing TEXT CHECK (missing IN"                                                               \
    " ('not_asked', 'does_not_know', 'refused', 'does_not_apply')),"                               \
    "CHECK ((category IS NOT NULL) + (number IS NOT NULL) + (text IS NOT NULL)"                    \
    " + (missing IS NOT NULL) = 1),"

namespace {

const char* const firstVersion = R"sql(
CREATE TABLE study (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE attribute (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    owner TEXT NOT NULL CHECK (owner IN ('ego', 'alter', 'tie', 'alter_tie')),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    scale TEXT NOT NULL
        CHECK (scale IN ('nominal', 'ordinal', 'numeric', 'text', 'date', 'yes_no')),
    position REAL NOT NULL
) STRICT;

CREATE TABLE category (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    attribute BLOB NOT NULL REFERENCES attribute(id),
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    colour TEXT NOT NULL,
    symbol TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX category_of_attribute ON category(attribute);

CREATE TABLE map_design (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title TEXT NOT NULL,
    rings INTEGER NOT NULL CHECK (rings BETWEEN 1 AND 8),
    ring_attribute BLOB REFERENCES attribute(id),
    sector_attribute BLOB REFERENCES attribute(id),
    colour_attribute BLOB REFERENCES attribute(id),
    symbol_attribute BLOB REFERENCES attribute(id),
    badge_attribute BLOB REFERENCES attribute(id),
    position REAL NOT NULL
) STRICT;

CREATE TABLE map_level (
    design BLOB NOT NULL REFERENCES map_design(id),
    category BLOB NOT NULL REFERENCES category(id),
    position REAL NOT NULL,
    PRIMARY KEY (design, category)
) STRICT;

CREATE TABLE map_sector (
    design BLOB NOT NULL REFERENCES map_design(id),
    category BLOB NOT NULL REFERENCES category(id),
    share REAL NOT NULL CHECK (share > 0),
    position REAL NOT NULL,
    PRIMARY KEY (design, category)
) STRICT;

CREATE TABLE ego (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    created INTEGER NOT NULL,
    position REAL NOT NULL
) STRICT;

CREATE INDEX ego_of_code ON ego(code);

CREATE TABLE map (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    ego BLOB NOT NULL REFERENCES ego(id),
    design BLOB NOT NULL REFERENCES map_design(id),
    title TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX map_of_ego ON map(ego);

CREATE TABLE "alter" (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    ego BLOB NOT NULL REFERENCES ego(id),
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    created INTEGER NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX alter_of_ego ON "alter"(ego, code);

CREATE TABLE tie (
    map BLOB NOT NULL REFERENCES map(id),
    "alter" BLOB NOT NULL REFERENCES "alter"(id),
    radius REAL CHECK (radius >= 0),
    angle REAL,
    CHECK ((radius IS NULL) = (angle IS NULL)),
    PRIMARY KEY (map, "alter")
) STRICT;
CREATE INDEX tie_of_alter ON tie("alter");

CREATE TABLE ego_value (
    ego BLOB NOT NULL REFERENCES ego(id),
)sql" ANSWER_COLUMNS R"sql(
    PRIMARY KEY (ego, attribute)
) STRICT;

CREATE TABLE alter_value (
    "alter" BLOB NOT NULL REFERENCES "alter"(id),
)sql" ANSWER_COLUMNS R"sql(
    PRIMARY KEY ("alter", attribute)
) STRICT;

CREATE TABLE tie_value (
    map BLOB NOT NULL,
    "alter" BLOB NOT NULL,
)sql" ANSWER_COLUMNS R"sql(
    PRIMARY KEY (map, "alter", attribute),
    FOREIGN KEY (map, "alter") REFERENCES tie(map, "alter")
) STRICT;

CREATE TABLE tie_kind (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    directed INTEGER NOT NULL CHECK (directed IN (0, 1)),
    position REAL NOT NULL
) STRICT;

CREATE TABLE alter_tie (
    map BLOB NOT NULL,
    kind BLOB NOT NULL REFERENCES tie_kind(id),
    source BLOB NOT NULL,
    target BLOB NOT NULL,
    CHECK (source <> target),
    PRIMARY KEY (map, kind, source, target),
    FOREIGN KEY (map, source) REFERENCES tie(map, "alter"),
    FOREIGN KEY (map, target) REFERENCES tie(map, "alter")
) STRICT;
CREATE INDEX alter_tie_of_target ON alter_tie(map, target);
CREATE INDEX alter_tie_of_source ON alter_tie(map, source);

CREATE TABLE alter_tie_value (
    map BLOB NOT NULL,
    kind BLOB NOT NULL,
    source BLOB NOT NULL,
    target BLOB NOT NULL,
)sql" ANSWER_COLUMNS R"sql(
    PRIMARY KEY (map, kind, source, target, attribute),
    FOREIGN KEY (map, kind, source, target) REFERENCES alter_tie(map, kind, source, target)
) STRICT;

CREATE TABLE recode (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    attribute BLOB NOT NULL REFERENCES attribute(id),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    short_shares INTEGER NOT NULL CHECK (short_shares IN (0, 1)),
    position REAL NOT NULL
) STRICT;

CREATE TABLE recode_group (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    recode BLOB NOT NULL REFERENCES recode(id),
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;

CREATE TABLE recode_member (
    recode BLOB NOT NULL REFERENCES recode(id),
    category BLOB NOT NULL REFERENCES category(id),
    recode_group BLOB NOT NULL REFERENCES recode_group(id),
    PRIMARY KEY (recode, category)
) STRICT;

CREATE TABLE model (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    formula TEXT NOT NULL,
    reml INTEGER NOT NULL CHECK (reml IN (0, 1)),
    position REAL NOT NULL
) STRICT;

CREATE TABLE model_reference (
    model BLOB NOT NULL REFERENCES model(id),
    variable TEXT NOT NULL,
    level TEXT NOT NULL,
    PRIMARY KEY (model, variable)
) STRICT;

CREATE TABLE model_grouping (
    model BLOB NOT NULL REFERENCES model(id),
    variable TEXT NOT NULL,
    member TEXT NOT NULL,
    level TEXT NOT NULL,
    PRIMARY KEY (model, variable, member)
) STRICT;

CREATE TABLE model_centred (
    model BLOB NOT NULL REFERENCES model(id),
    variable TEXT NOT NULL,
    PRIMARY KEY (model, variable)
) STRICT;

CREATE TABLE gesture (
    sequence INTEGER NOT NULL PRIMARY KEY,
    time INTEGER NOT NULL,
    label TEXT NOT NULL,
    changeset BLOB NOT NULL,
    undoes INTEGER REFERENCES gesture(sequence),
    redoes INTEGER REFERENCES gesture(sequence)
) STRICT;
)sql";

#undef ANSWER_COLUMNS

// As before, or several of the categories: those lie in a table of choices, of which there may be
// none. What somebody said to a category that asks for it stands in `namely`.
#define ANSWER_COLUMNS_OF_SIXTH_VERSION                                                            \
    "attribute BLOB NOT NULL REFERENCES attribute(id),"                                            \
    "category BLOB REFERENCES category(id),"                                                       \
    "number REAL,"                                                                                 \
    "text TEXT,"                                                                                   \
    "missing TEXT CHECK (missing IN"                                                               \
    " ('not_asked', 'does_not_know', 'refused', 'does_not_apply')),"                               \
    "several INTEGER CHECK (several = 1),"                                                         \
    "namely TEXT NOT NULL DEFAULT '',"                                                             \
    "CHECK ((category IS NOT NULL) + (number IS NOT NULL) + (text IS NOT NULL)"                    \
    " + (missing IS NOT NULL) + (several IS NOT NULL) = 1),"

#define CHOICE_COLUMNS                                                                             \
    "attribute BLOB NOT NULL,"                                                                     \
    "category BLOB NOT NULL REFERENCES category(id),"                                              \
    "namely TEXT NOT NULL DEFAULT '',"

// Notes, questions, asked pairs, and richer designs. Columns are added at the end only, so that
// gestures recorded before can still be undone.
const char* const secondVersion = R"sql(
CREATE TABLE prompt (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    attribute BLOB REFERENCES attribute(id),
    text TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;

ALTER TABLE "alter" ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE "alter" ADD COLUMN prompt BLOB REFERENCES prompt(id);
ALTER TABLE tie ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE map ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE tie_kind ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE tie_kind ADD COLUMN dash TEXT NOT NULL DEFAULT 'solid';
ALTER TABLE map_design ADD COLUMN size_attribute BLOB REFERENCES attribute(id);
ALTER TABLE map_design ADD COLUMN outline_attribute BLOB REFERENCES attribute(id);
ALTER TABLE map_design ADD COLUMN spacing TEXT NOT NULL DEFAULT 'width';

CREATE TABLE map_area (
    design BLOB NOT NULL REFERENCES map_design(id),
    kind TEXT NOT NULL CHECK (kind IN ('ring', 'sector')),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    share REAL NOT NULL CHECK (share > 0),
    PRIMARY KEY (design, kind, number)
) STRICT;

CREATE TABLE asked_pair (
    map BLOB NOT NULL,
    kind BLOB NOT NULL REFERENCES tie_kind(id),
    source BLOB NOT NULL,
    target BLOB NOT NULL,
    CHECK (source <> target),
    PRIMARY KEY (map, kind, source, target),
    FOREIGN KEY (map, source) REFERENCES tie(map, "alter"),
    FOREIGN KEY (map, target) REFERENCES tie(map, "alter")
) STRICT;
CREATE INDEX asked_pair_of_target ON asked_pair(map, target);
CREATE INDEX asked_pair_of_source ON asked_pair(map, source);
)sql";

// Variables and styles of pictures that the study keeps by name, and pseudonyms.
const char* const thirdVersion = R"sql(
CREATE TABLE derived_column (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('tie', 'ego', 'network')),
    kind TEXT NOT NULL CHECK (kind IN ('computed', 'centred')),
    definition TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;

CREATE TABLE picture_style (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;

ALTER TABLE ego ADD COLUMN pseudonym TEXT NOT NULL DEFAULT '';
ALTER TABLE "alter" ADD COLUMN pseudonym TEXT NOT NULL DEFAULT '';
)sql";

// What the file itself needs, apart from the study: a stamp of its last commit with the bounds of
// its history, and who writes to it. The stamp's numbers come last, so that they lie side by side
// in the file.
const char* const fourthVersion = R"sql(
CREATE TABLE file_stamp (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    forgotten INTEGER NOT NULL,
    gestures INTEGER NOT NULL,
    present BLOB NOT NULL CHECK (length(present) = 16),
    previous BLOB NOT NULL CHECK (length(previous) = 16)
) STRICT;
INSERT INTO file_stamp VALUES
    (1, 0, (SELECT coalesce(max(sequence), 0) FROM gesture), randomblob(16), randomblob(16));

CREATE TABLE file_holder (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    person TEXT NOT NULL,
    machine TEXT NOT NULL,
    process INTEGER NOT NULL,
    since INTEGER NOT NULL
) STRICT;
)sql";

// Attributes that say how they are asked, categories that are not offered any more, and egos whose
// interview is confidential. The words for scales are those of the program: a table that lists them
// would have to be made anew for each that is added.
const char* const fifthVersion = R"sql(
CREATE TABLE attribute_of_fifth_version (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    owner TEXT NOT NULL CHECK (owner IN ('ego', 'alter', 'tie', 'alter_tie')),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    scale TEXT NOT NULL,
    position REAL NOT NULL,
    hint TEXT NOT NULL DEFAULT '',
    expected INTEGER CHECK (expected IN (0, 1)),
    unit TEXT NOT NULL DEFAULT '',
    smallest REAL,
    largest REAL,
    decimals INTEGER,
    low_label TEXT NOT NULL DEFAULT '',
    high_label TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO attribute_of_fifth_version (id, owner, key, label, scale, position)
    SELECT id, owner, key, label, scale, position FROM attribute;
DROP TABLE attribute;
ALTER TABLE attribute_of_fifth_version RENAME TO attribute;

ALTER TABLE category ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
ALTER TABLE ego ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1));
)sql";

// What studies need that are not made from one of the first templates.
const char* const sixthVersion =
    // Texts of the study in other languages than its main one. What they belong to is any thing
    // that has an id; it takes them along when it is removed.
    R"sql(
CREATE TABLE translation (
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (subject, field, language)
) STRICT;

-- The interview guide: its steps and what they ask, when an interview was at which step, who was
-- named there, and answers that wait while a condition makes them inapplicable. The words for kinds
-- are those of the program.
CREATE TABLE guide_step (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    hint TEXT NOT NULL,
    condition TEXT NOT NULL,
    manner TEXT NOT NULL,
    alteri TEXT NOT NULL,
    named_at BLOB REFERENCES guide_step(id),
    nearest INTEGER NOT NULL,
    alteri_condition TEXT NOT NULL,
    prompt BLOB REFERENCES prompt(id),
    smallest INTEGER,
    largest INTEGER,
    offers_earlier INTEGER NOT NULL CHECK (offers_earlier IN (0, 1)),
    design BLOB REFERENCES map_design(id),
    tie_kind BLOB REFERENCES tie_kind(id),
    consent BLOB REFERENCES attribute(id),
    must_agree INTEGER NOT NULL CHECK (must_agree IN (0, 1)),
    position REAL NOT NULL
) STRICT;

CREATE TABLE guide_question (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    step BLOB NOT NULL REFERENCES guide_step(id),
    attribute BLOB NOT NULL REFERENCES attribute(id),
    body TEXT NOT NULL,
    condition TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX guide_question_of_step ON guide_question(step);

CREATE TABLE step_visit (
    map BLOB NOT NULL REFERENCES map(id),
    number INTEGER NOT NULL,
    step BLOB REFERENCES guide_step(id),
    began INTEGER NOT NULL,
    ended INTEGER,
    interviewer TEXT NOT NULL,
    PRIMARY KEY (map, number)
) STRICT;

CREATE TABLE step_naming (
    map BLOB NOT NULL,
    "alter" BLOB NOT NULL,
    step BLOB NOT NULL REFERENCES guide_step(id),
    PRIMARY KEY (map, "alter", step),
    FOREIGN KEY (map, "alter") REFERENCES tie(map, "alter")
) STRICT;

-- map is empty where the answer holds on all maps, "alter" where it is about ego; no answer at all
-- where nothing had been answered.
CREATE TABLE suspended_answer (
    ego BLOB NOT NULL REFERENCES ego(id),
    map BLOB NOT NULL,
    "alter" BLOB NOT NULL,
    attribute BLOB NOT NULL REFERENCES attribute(id),
    category BLOB REFERENCES category(id),
    number REAL,
    text TEXT,
    missing TEXT CHECK (missing IN
        ('not_asked', 'does_not_know', 'refused', 'does_not_apply')),
    several INTEGER CHECK (several = 1),
    CHECK ((category IS NOT NULL) + (number IS NOT NULL) + (text IS NOT NULL)
        + (missing IS NOT NULL) + (several IS NOT NULL) <= 1),
    PRIMARY KEY (ego, map, "alter", attribute)
) STRICT;

CREATE TABLE suspended_choice (
    ego BLOB NOT NULL,
    map BLOB NOT NULL,
    "alter" BLOB NOT NULL,
    attribute BLOB NOT NULL,
    category BLOB NOT NULL REFERENCES category(id),
    namely TEXT NOT NULL,
    PRIMARY KEY (ego, map, "alter", attribute, category),
    FOREIGN KEY (ego, map, "alter", attribute)
        REFERENCES suspended_answer(ego, map, "alter", attribute)
) STRICT;

-- Several answers, and what was said to "other, namely".
CREATE TABLE ego_value_of_sixth_version (
    ego BLOB NOT NULL REFERENCES ego(id),
)sql" ANSWER_COLUMNS_OF_SIXTH_VERSION R"sql(
    PRIMARY KEY (ego, attribute)
) STRICT;
INSERT INTO ego_value_of_sixth_version (ego, attribute, category, number, text, missing)
    SELECT ego, attribute, category, number, text, missing FROM ego_value ORDER BY rowid;
DROP TABLE ego_value;
ALTER TABLE ego_value_of_sixth_version RENAME TO ego_value;
CREATE TABLE ego_choice (
    ego BLOB NOT NULL,
)sql" CHOICE_COLUMNS R"sql(
    PRIMARY KEY (ego, attribute, category),
    FOREIGN KEY (ego, attribute) REFERENCES ego_value(ego, attribute)
) STRICT;

CREATE TABLE alter_value_of_sixth_version (
    "alter" BLOB NOT NULL REFERENCES "alter"(id),
)sql" ANSWER_COLUMNS_OF_SIXTH_VERSION R"sql(
    PRIMARY KEY ("alter", attribute)
) STRICT;
INSERT INTO alter_value_of_sixth_version ("alter", attribute, category, number, text, missing)
    SELECT "alter", attribute, category, number, text, missing FROM alter_value ORDER BY rowid;
DROP TABLE alter_value;
ALTER TABLE alter_value_of_sixth_version RENAME TO alter_value;
CREATE TABLE alter_choice (
    "alter" BLOB NOT NULL,
)sql" CHOICE_COLUMNS R"sql(
    PRIMARY KEY ("alter", attribute, category),
    FOREIGN KEY ("alter", attribute) REFERENCES alter_value("alter", attribute)
) STRICT;

CREATE TABLE tie_value_of_sixth_version (
    map BLOB NOT NULL,
    "alter" BLOB NOT NULL,
)sql" ANSWER_COLUMNS_OF_SIXTH_VERSION R"sql(
    PRIMARY KEY (map, "alter", attribute),
    FOREIGN KEY (map, "alter") REFERENCES tie(map, "alter")
) STRICT;
INSERT INTO tie_value_of_sixth_version (map, "alter", attribute, category, number, text, missing)
    SELECT map, "alter", attribute, category, number, text, missing FROM tie_value ORDER BY rowid;
DROP TABLE tie_value;
ALTER TABLE tie_value_of_sixth_version RENAME TO tie_value;
CREATE TABLE tie_choice (
    map BLOB NOT NULL,
    "alter" BLOB NOT NULL,
)sql" CHOICE_COLUMNS R"sql(
    PRIMARY KEY (map, "alter", attribute, category),
    FOREIGN KEY (map, "alter", attribute) REFERENCES tie_value(map, "alter", attribute)
) STRICT;

CREATE TABLE alter_tie_value_of_sixth_version (
    map BLOB NOT NULL,
    kind BLOB NOT NULL,
    source BLOB NOT NULL,
    target BLOB NOT NULL,
)sql" ANSWER_COLUMNS_OF_SIXTH_VERSION R"sql(
    PRIMARY KEY (map, kind, source, target, attribute),
    FOREIGN KEY (map, kind, source, target)
        REFERENCES alter_tie(map, kind, source, target)
) STRICT;
INSERT INTO alter_tie_value_of_sixth_version
    (map, kind, source, target, attribute, category, number, text, missing)
    SELECT map, kind, source, target, attribute, category, number, text, missing
    FROM alter_tie_value ORDER BY rowid;
DROP TABLE alter_tie_value;
ALTER TABLE alter_tie_value_of_sixth_version RENAME TO alter_tie_value;
CREATE TABLE alter_tie_choice (
    map BLOB NOT NULL,
    kind BLOB NOT NULL,
    source BLOB NOT NULL,
    target BLOB NOT NULL,
)sql" CHOICE_COLUMNS R"sql(
    PRIMARY KEY (map, kind, source, target, attribute, category),
    FOREIGN KEY (map, kind, source, target, attribute)
        REFERENCES alter_tie_value(map, kind, source, target, attribute)
) STRICT;

ALTER TABLE category ADD COLUMN namely INTEGER NOT NULL DEFAULT 0 CHECK (namely IN (0, 1));
ALTER TABLE attribute ADD COLUMN date_precision TEXT NOT NULL DEFAULT 'day'
    CHECK (date_precision IN ('year', 'month', 'day'));
)sql";

#undef CHOICE_COLUMNS
#undef ANSWER_COLUMNS_OF_SIXTH_VERSION

}  // namespace

const std::array<const char*, schemaVersion> schemaSteps{
    firstVersion, secondVersion,  thirdVersion,  fourthVersion, fifthVersion,
    sixthVersion, seventhVersion, eighthVersion, ninthVersion,  tenthVersion};

bool isRecorded(std::string_view table)
{
    return table != "gesture" && table != "file_stamp" && table != "file_holder"
           && table != "forgotten_gesture" && table != "study_identity" && table != "hub_link"
           && table != "pulled_gesture" && table != "leaving" && table != "foundation";
}

}  // namespace alteri
