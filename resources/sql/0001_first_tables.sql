-- SPDX-FileCopyrightText: Blockade contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1 of the study file. One statement a paragraph: an empty line ends a statement.
-- Codes: origin 0 reported, 1 derived, 2 simulated, 3 modelled, 4 imported, 5 entered;
-- phase 0 baseline, 1 post-dose; unit 0 day, 1 minute; direction 0 higher is worse, 1 higher is better.

CREATE TABLE source (
    id       INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the source inside this file
    name     TEXT NOT NULL, -- a file name or a short citation
    citation TEXT NOT NULL, -- in full, with DOI or licence where there is one
    sha256   TEXT NOT NULL CHECK (length(sha256) IN (0, 64)) -- of the file's bytes, hexadecimal; empty = no file
) STRICT;

CREATE TABLE arm (
    id          INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the arm inside this file
    key         TEXT NOT NULL UNIQUE CHECK (key <> ''), -- the word used on the command line
    name        TEXT NOT NULL, -- what was given: "Ketamine after placebo"
    description TEXT NOT NULL, -- in a sentence or two
    antagonist  INTEGER NOT NULL CHECK (antagonist IN (0, 1)) -- 1 = a receptor antagonist stood before the drug
) STRICT;

CREATE TABLE sequence (
    id   INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the sequence inside this file
    key  TEXT NOT NULL UNIQUE CHECK (key <> ''), -- the word used on the command line
    name TEXT NOT NULL -- "naltrexone first"
) STRICT;

CREATE TABLE sequence_arm (
    sequence_id INTEGER NOT NULL REFERENCES sequence (id), -- the sequence
    ordinal     INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 32767), -- the period in which the arm is given
    arm_id      INTEGER NOT NULL REFERENCES arm (id), -- the arm
    PRIMARY KEY (sequence_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
    id          INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the person inside this file
    key         TEXT NOT NULL UNIQUE CHECK (key <> ''), -- the code the study gave them: "P07"
    sequence_id INTEGER REFERENCES sequence (id), -- NULL = never assigned to one
    age_years   REAL CHECK (age_years BETWEEN 0 AND 150), -- NULL = unknown
    sex         TEXT NOT NULL, -- as the source wrote it; empty = unknown
    origin      INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 5), -- where the row comes from, see the codes above
    source_id   INTEGER REFERENCES source (id) -- NULL = no source named
) STRICT;

CREATE TABLE participant_attribute (
    participant_id INTEGER NOT NULL REFERENCES participant (id), -- the person
    position       INTEGER NOT NULL CHECK (position BETWEEN 1 AND 32767), -- the order of the columns in the source
    name           TEXT NOT NULL, -- the column's name; spreadsheets leave that of row numbers empty
    value          TEXT NOT NULL, -- as the source wrote it
    label          TEXT NOT NULL, -- what the source's dictionary says the value means; empty = nothing
    PRIMARY KEY (participant_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE period (
    participant_id INTEGER NOT NULL REFERENCES participant (id), -- the person
    ordinal        INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 32767), -- 0 = before the first treatment
    arm_id         INTEGER REFERENCES arm (id), -- what was given; NULL in period 0 alone
    start_day      REAL CHECK (start_day BETWEEN -1e9 AND 1e9), -- of the treatment, in days since the first; NULL = unknown
    PRIMARY KEY (participant_id, ordinal),
    CHECK ((ordinal = 0) = (arm_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
    id    INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the visit inside this file
    key   TEXT NOT NULL UNIQUE CHECK (key <> ''), -- "baseline", "day 1", "minute 40"
    label TEXT NOT NULL, -- what the source calls it
    phase INTEGER NOT NULL CHECK (phase IN (0, 1)), -- 0 baseline, 1 post-dose
    unit  INTEGER NOT NULL CHECK (unit IN (0, 1)), -- of time: 0 day, 1 minute
    time  REAL NOT NULL CHECK (time BETWEEN -1e9 AND 1e9), -- planned, counted from the period's treatment
    UNIQUE (id, phase)
) STRICT;

CREATE TABLE scale (
    id                  INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the scale inside this file
    key                 TEXT NOT NULL UNIQUE CHECK (key <> ''), -- the word used on the command line: "HAM-D-17"
    name                TEXT NOT NULL, -- in full
    label               TEXT NOT NULL, -- what the source calls it, for example its column name
    minimum             REAL NOT NULL CHECK (minimum BETWEEN -1e300 AND 1e300), -- the least score there can be
    maximum             REAL NOT NULL CHECK (maximum BETWEEN -1e300 AND 1e300), -- the greatest score there can be
    direction           INTEGER NOT NULL CHECK (direction IN (0, 1)), -- 0 higher is worse, 1 higher is better
    response_fraction   REAL CHECK (response_fraction > 0 AND response_fraction <= 1), -- of the baseline; NULL = no rule
    remission_threshold REAL CHECK (remission_threshold BETWEEN -1e300 AND 1e300), -- at or better is remission; NULL = no rule
    CHECK (minimum <= maximum)
) STRICT;

CREATE TABLE assessment (
    participant_id INTEGER NOT NULL, -- the person
    period_ordinal INTEGER NOT NULL CHECK (period_ordinal BETWEEN 0 AND 32767), -- their period; 0 at a baseline visit alone
    visit_id       INTEGER NOT NULL, -- the visit
    scale_id       INTEGER NOT NULL REFERENCES scale (id), -- the scale
    phase          INTEGER NOT NULL CHECK (phase IN (0, 1)), -- the visit's own phase, so that the last CHECK can see it
    value          REAL NOT NULL CHECK (value BETWEEN -1e300 AND 1e300), -- the score; a missing one has no row
    origin         INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 5), -- where the score comes from, see the codes above
    source_id      INTEGER REFERENCES source (id), -- NULL = no source named
    PRIMARY KEY (participant_id, period_ordinal, visit_id, scale_id),
    FOREIGN KEY (participant_id, period_ordinal) REFERENCES period (participant_id, ordinal),
    FOREIGN KEY (visit_id, phase) REFERENCES visit (id, phase),
    CHECK (phase = 0 OR period_ordinal > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE dose (
    id               INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the dose inside this file
    participant_id   INTEGER NOT NULL, -- the person
    period_ordinal   INTEGER NOT NULL, -- their period
    substance        TEXT NOT NULL CHECK (substance <> ''), -- what was given
    amount           REAL NOT NULL CHECK (amount BETWEEN 0 AND 1e300), -- how much of it
    unit             TEXT NOT NULL, -- of the amount: "mg", "mg/kg"
    route            TEXT NOT NULL, -- "intravenous", "oral"
    minute           REAL NOT NULL CHECK (minute BETWEEN -1e12 AND 1e12), -- from the start of the period's main treatment
    duration_minutes REAL CHECK (duration_minutes BETWEEN 0 AND 1e12), -- of an infusion; NULL = at once or unknown
    origin           INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 5), -- where the row comes from, see the codes above
    source_id        INTEGER REFERENCES source (id), -- NULL = no source named
    FOREIGN KEY (participant_id, period_ordinal) REFERENCES period (participant_id, ordinal)
) STRICT;

CREATE TABLE event (
    id             INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the event inside this file
    participant_id INTEGER NOT NULL, -- the person
    period_ordinal INTEGER NOT NULL, -- their period
    term           TEXT NOT NULL CHECK (term <> ''), -- what happened
    severity       TEXT NOT NULL, -- as the source wrote it; empty = unknown
    start_day      REAL CHECK (start_day BETWEEN -1e9 AND 1e9), -- from the period's treatment; NULL = unknown
    end_day        REAL CHECK (end_day BETWEEN -1e9 AND 1e9), -- from the period's treatment; NULL = unknown or going on
    origin         INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 5), -- where the row comes from, see the codes above
    source_id      INTEGER REFERENCES source (id), -- NULL = no source named
    FOREIGN KEY (participant_id, period_ordinal) REFERENCES period (participant_id, ordinal),
    CHECK (start_day IS NULL OR end_day IS NULL OR start_day <= end_day)
) STRICT;

CREATE TABLE exclusion (
    id             INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the exclusion inside this file
    participant_id INTEGER NOT NULL REFERENCES participant (id), -- who is not in the main comparison
    period_ordinal INTEGER, -- with which period; NULL = with all
    reason         TEXT NOT NULL CHECK (reason <> ''), -- why
    origin         INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 5), -- where the row comes from, see the codes above
    source_id      INTEGER REFERENCES source (id), -- NULL = no source named
    FOREIGN KEY (participant_id, period_ordinal) REFERENCES period (participant_id, ordinal)
) STRICT;

CREATE TABLE note (
    id             INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the note inside this file
    participant_id INTEGER REFERENCES participant (id), -- whom it is about; NULL = the study
    text           TEXT NOT NULL CHECK (text <> '') -- the remark
) STRICT;

CREATE TABLE contrast (
    id                INTEGER PRIMARY KEY CHECK (id = 1), -- one row, or none in a study that compares nothing
    reference_arm_id  INTEGER NOT NULL REFERENCES arm (id), -- effect = comparator - reference
    comparator_arm_id INTEGER NOT NULL REFERENCES arm (id), -- effect = comparator - reference
    name              TEXT NOT NULL, -- what the switch is called; empty = by the arms' names
    CHECK (reference_arm_id <> comparator_arm_id)
) STRICT;

CREATE TABLE study (
    id               INTEGER PRIMARY KEY CHECK (id = 1), -- one row
    key              TEXT NOT NULL, -- of an embedded study; else empty
    title            TEXT NOT NULL, -- stands in the window's title
    subtitle         TEXT NOT NULL, -- "Williams 2018 · double-blind crossover"
    question         TEXT NOT NULL, -- what the study asks
    citation         TEXT NOT NULL, -- the publication
    badge            TEXT NOT NULL, -- stands on every figure and export: "Simulated to match published facts"
    limits           TEXT NOT NULL, -- what this design cannot tell; a paragraph a line
    primary_scale_id INTEGER REFERENCES scale (id), -- NULL in a study without scales
    revision         INTEGER NOT NULL CHECK (revision > 0) -- counts the commits, so that a second writer is noticed
) STRICT;

CREATE INDEX participant_by_sequence ON participant (sequence_id);

CREATE INDEX dose_by_period ON dose (participant_id, period_ordinal);

CREATE INDEX event_by_period ON event (participant_id, period_ordinal);

CREATE INDEX exclusion_by_period ON exclusion (participant_id, period_ordinal);

CREATE INDEX note_by_participant ON note (participant_id);
