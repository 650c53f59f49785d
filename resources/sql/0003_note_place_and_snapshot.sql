-- SPDX-FileCopyrightText: Blockade contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3: a note may stand on a point or on a number; views that somebody gave a name are kept with the study.

CREATE TABLE note_with_place (
    id             INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the note inside this file
    participant_id INTEGER REFERENCES participant (id), -- whom it is about; NULL = the study
    period_ordinal INTEGER, -- the person's period it is about; NULL = none in particular
    visit_id       INTEGER REFERENCES visit (id), -- the visit it is about; NULL = none in particular
    scale_id       INTEGER REFERENCES scale (id), -- the scale it is about; NULL = none in particular
    text           TEXT NOT NULL CHECK (text <> ''), -- the remark
    about          TEXT NOT NULL, -- the number it is about, in words: "mean difference · MADRS · day 1"; empty = none
    author         TEXT NOT NULL, -- who wrote it; empty = unknown
    written        TEXT NOT NULL, -- when, ISO 8601, UTC; empty = unknown
    FOREIGN KEY (participant_id, period_ordinal) REFERENCES period (participant_id, ordinal),
    CHECK (period_ordinal IS NULL OR participant_id IS NOT NULL)
) STRICT;

INSERT INTO note_with_place (id, participant_id, text, about, author, written)
    SELECT id, participant_id, text, '', author, written FROM note;

DROP TABLE note;

ALTER TABLE note_with_place RENAME TO note;

CREATE INDEX note_by_period ON note (participant_id, period_ordinal);

CREATE TABLE snapshot (
    id         INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2147483647), -- names the snapshot inside this file
    name       TEXT NOT NULL CHECK (name <> ''), -- as somebody called it
    page       TEXT NOT NULL, -- the key of the page it shows
    view_state TEXT NOT NULL CHECK (length(view_state) <= 65536), -- JSON: filter and view, as the window writes and reads them
    written    TEXT NOT NULL -- when, ISO 8601, UTC; empty = unknown
) STRICT;
