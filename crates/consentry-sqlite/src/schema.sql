-- Schema 1 of a Consentry database.
--
-- Times are milliseconds since 1970 UTC; ids are integers below 2^53 or the host's own strings.
-- What is personal lies in `contacts`, `parts`, `digests` and `outbox`, whose rows can be deleted;
-- the journal itself holds no address and no text. A released schema number is never reused.

-- One row: what the store knows of itself.
CREATE TABLE store (
    one           INTEGER PRIMARY KEY CHECK (one = 1),
    secret        BLOB NOT NULL CHECK (length(secret) = 32),  -- the key of content digests
    configuration BLOB REFERENCES configurations (id)         -- in force; NULL before the first
) STRICT;

-- Every configuration that was ever installed, for ever.
CREATE TABLE configurations (
    id   BLOB PRIMARY KEY CHECK (length(id) = 32),            -- SHA-256 of the text
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The journal. No row is ever changed or deleted, so `entry` is dense: SQLite gives the next row
-- the greatest rowid + 1, and takes it back with a transaction that fails.
CREATE TABLE entries (
    entry        INTEGER PRIMARY KEY,
    organization INTEGER NOT NULL,
    event        TEXT NOT NULL,
    contact      INTEGER,
    recorded_at  INTEGER NOT NULL,
    parts        INTEGER NOT NULL,                            -- how many there were
    bytes        BLOB NOT NULL,                               -- exactly as they were encoded
    UNIQUE (organization, event)
) STRICT;

-- Everything that was recorded of one contact, in order: `entry` is part of every index.
CREATE INDEX entries_of_contact ON entries (organization, contact) WHERE contact IS NOT NULL;

-- The keyed digest of an event's content.
CREATE TABLE digests (
    entry  INTEGER PRIMARY KEY REFERENCES entries (entry),
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

-- What an entry must not hold itself.
CREATE TABLE parts (
    entry INTEGER NOT NULL REFERENCES entries (entry),
    part  INTEGER NOT NULL,                                   -- from 0
    salt  BLOB NOT NULL CHECK (length(salt) = 32),
    bytes BLOB NOT NULL,
    PRIMARY KEY (entry, part)
) STRICT, WITHOUT ROWID;

-- The one row that all writes of a contact contend on.
CREATE TABLE heads (
    organization INTEGER NOT NULL,
    contact      INTEGER NOT NULL,
    version      INTEGER NOT NULL CHECK (version > 0),
    due_at       INTEGER,
    bytes        BLOB NOT NULL,
    PRIMARY KEY (organization, contact)
) STRICT, WITHOUT ROWID;

CREATE INDEX heads_due ON heads (organization, due_at) WHERE due_at IS NOT NULL;

-- Who the contacts are: the digits of an E.164 number.
CREATE TABLE contacts (
    organization INTEGER NOT NULL,
    contact      INTEGER NOT NULL,
    address      INTEGER NOT NULL,
    PRIMARY KEY (organization, contact),
    UNIQUE (organization, address),
    FOREIGN KEY (organization, contact) REFERENCES heads (organization, contact)
) STRICT, WITHOUT ROWID;

-- Texts that wait to be sent, the oldest first by `place`.
CREATE TABLE outbox (
    place         INTEGER PRIMARY KEY,
    organization  INTEGER NOT NULL,
    effect        TEXT NOT NULL,
    contact       INTEGER NOT NULL,
    not_after     INTEGER NOT NULL,
    claimed_until INTEGER,
    bytes         BLOB NOT NULL,
    UNIQUE (organization, effect)
) STRICT;

CREATE INDEX outbox_of_contact ON outbox (organization, contact);
CREATE INDEX outbox_expiry ON outbox (not_after);
