-- SPDX-FileCopyrightText: Blockade contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2: a note says who wrote it and when; a digest of the content notices damage inside a value.

ALTER TABLE note ADD COLUMN author TEXT /* who wrote it; empty = unknown */ NOT NULL DEFAULT '';

ALTER TABLE note ADD COLUMN written TEXT /* when, ISO 8601, UTC; empty = unknown */ NOT NULL DEFAULT '';

ALTER TABLE study ADD COLUMN digest TEXT /* sum of all rows' hashes, 32 hexadecimal digits; written with every commit */
    NOT NULL DEFAULT '' CHECK (length(digest) IN (0, 32));
