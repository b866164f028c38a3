// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/later_versions.hpp"

namespace alteri {

// How the outcome of a model is distributed, none of it in linear models; which rows a model has;
// maps whose sectors, colours and symbols show groupings.
const char seventhVersion[] = R"sql(
ALTER TABLE model ADD COLUMN family TEXT
    CHECK (family IN ('ordinal', 'binomial', 'poisson', 'negbinomial'));
ALTER TABLE model ADD COLUMN link TEXT CHECK (link IN ('logit', 'probit', 'cloglog', 'log'));
ALTER TABLE model ADD COLUMN integration TEXT CHECK (integration IN ('exact', 'laplace'));

CREATE TABLE model_subset (
    model BLOB NOT NULL PRIMARY KEY REFERENCES model(id),
    expression TEXT NOT NULL
) STRICT;

ALTER TABLE map_design ADD COLUMN sector_grouping BLOB REFERENCES recode(id);
ALTER TABLE map_design ADD COLUMN colour_grouping BLOB REFERENCES recode(id);
ALTER TABLE map_design ADD COLUMN symbol_grouping BLOB REFERENCES recode(id);
)sql";

// What copies of a study need to be merged: which study they are of, which gestures they share, who
// made them, and which of other copies are in. The hash of a gesture is over itself and the one
// before. Copies that were made before there was an id for the study get the same one. And which
// missing reasons an attribute offers (their words, nothing means all), and whether its answers may
// tell who somebody is. And which letters
// of the keyboard code answers, where the study wants others than are found. And what left the
// study as exports and copies.
const char eighthVersion[] = R"sql(
ALTER TABLE gesture ADD COLUMN id BLOB NOT NULL DEFAULT x'';
ALTER TABLE gesture ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE gesture ADD COLUMN hash BLOB NOT NULL DEFAULT x'';

CREATE TABLE forgotten_gesture (
    sequence INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL
) STRICT;

CREATE TABLE study_identity (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    study BLOB NOT NULL CHECK (length(study) = 16)
) STRICT;
INSERT INTO study_identity VALUES
    (1, coalesce((SELECT min(id) FROM map_design), randomblob(16)));

-- What else than its terms a variable is to a model: sampling weights of the egos, or that by which
-- residuals have variances of their own.
CREATE TABLE model_variable (
    model BLOB NOT NULL REFERENCES model(id),
    role TEXT NOT NULL CHECK (role IN ('ego_weights', 'variances')),
    variable TEXT NOT NULL,
    PRIMARY KEY (model, role)
) STRICT;

-- The last gestures of other copies that are in, where merging began here, and what was decided.
CREATE TABLE merged (
    head BLOB NOT NULL PRIMARY KEY,
    file TEXT NOT NULL,
    time INTEGER NOT NULL,
    base BLOB NOT NULL,
    decisions TEXT NOT NULL
) STRICT;

-- The hub that a study is connected to, and which entries of the log came from there. What others
-- said first stays when a team's gestures contradict each other; what else was said is kept here
-- until somebody decides.
CREATE TABLE hub_link (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    service TEXT NOT NULL,
    study BLOB NOT NULL CHECK (length(study) = 16),
    head INTEGER NOT NULL,
    confirmed INTEGER NOT NULL,
    hash BLOB NOT NULL,
    record_key BLOB
) STRICT;

CREATE TABLE pulled_gesture (
    sequence INTEGER NOT NULL PRIMARY KEY,
    login TEXT NOT NULL
) STRICT;

CREATE TABLE contradiction (
    subject BLOB NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL
        CHECK (kind IN ('value', 'whole', 'removed', 'worked_on', 'renamed')),
    subject_table TEXT NOT NULL,
    subject_key BLOB NOT NULL,
    thing TEXT NOT NULL,
    field TEXT NOT NULL,
    kept TEXT NOT NULL,
    kept_is_reason INTEGER NOT NULL CHECK (kept_is_reason IN (0, 1)),
    kept_author TEXT NOT NULL,
    kept_time INTEGER NOT NULL,
    other TEXT NOT NULL,
    other_is_reason INTEGER NOT NULL CHECK (other_is_reason IN (0, 1)),
    other_author TEXT NOT NULL,
    other_time INTEGER NOT NULL,
    other_rows BLOB NOT NULL,
    decided TEXT CHECK (decided IN ('kept', 'other')),
    PRIMARY KEY (subject, id)
) STRICT;

-- Who of a team is going to interview which ego.
CREATE TABLE assignment (
    ego BLOB NOT NULL PRIMARY KEY REFERENCES ego(id),
    interviewer TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'running', 'done'))
) STRICT;

CREATE TABLE leaving (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    time INTEGER NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    way TEXT NOT NULL,
    file TEXT NOT NULL,
    egos INTEGER NOT NULL,
    maps INTEGER NOT NULL,
    asked TEXT NOT NULL,
    names TEXT NOT NULL,
    reduced INTEGER NOT NULL CHECK (reduced IN (0, 1))
) STRICT;

ALTER TABLE attribute ADD COLUMN reasons TEXT;
ALTER TABLE attribute ADD COLUMN identifying INTEGER NOT NULL DEFAULT 0
    CHECK (identifying IN (0, 1));
ALTER TABLE attribute ADD COLUMN letter TEXT NOT NULL DEFAULT '';
ALTER TABLE category ADD COLUMN letter TEXT NOT NULL DEFAULT '';
)sql";

// How attributes are asked for, unless the guide words it, and between which dates answers are
// expected. From which number on maps show a badge.
const char ninthVersion[] = R"sql(
ALTER TABLE attribute ADD COLUMN question TEXT NOT NULL DEFAULT '';
ALTER TABLE attribute ADD COLUMN earliest TEXT NOT NULL DEFAULT '';
ALTER TABLE attribute ADD COLUMN latest TEXT NOT NULL DEFAULT '';
ALTER TABLE map_design ADD COLUMN badge_from REAL;
)sql";

// What no gesture vouches for; see core/store/changes/foundation.
const char tenthVersion[] = R"sql(
CREATE TABLE foundation (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
)sql";

}  // namespace alteri
