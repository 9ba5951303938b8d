-- One row a file or report: what was told, and by whom. Facts hang on (source, match); replacing a source's facts
-- deletes and inserts them in one transaction. Teams, people, matches and sources are never deleted in the same
-- transaction as what hangs on them.
CREATE SEQUENCE ids START 1;

CREATE TABLE sources (
    source_id    BIGINT PRIMARY KEY,
    kind         VARCHAR NOT NULL CHECK (kind IN ('report', 'reference')),
    name         VARCHAR NOT NULL UNIQUE,
    format       VARCHAR NOT NULL,
    sha256       VARCHAR NOT NULL,
    loaded_at    TIMESTAMP NOT NULL,
    rank         INTEGER NOT NULL DEFAULT 5     -- who is believed where one value must be shown; 1 first
);

CREATE TABLE competitions (
    competition_id BIGINT PRIMARY KEY,
    name           VARCHAR NOT NULL,
    country        VARCHAR NOT NULL DEFAULT '',
    UNIQUE (name, country)
);

CREATE TABLE teams (
    team_id   BIGINT PRIMARY KEY,
    name      VARCHAR NOT NULL,
    country   VARCHAR NOT NULL DEFAULT '',
    is_national BOOLEAN NOT NULL DEFAULT FALSE,
    city      VARCHAR,
    ground    VARCHAR,
    named_by_results BOOLEAN NOT NULL DEFAULT FALSE   -- its name is the one that results files write most
);

CREATE TABLE team_names (
    team_id BIGINT NOT NULL REFERENCES teams (team_id),
    written VARCHAR NOT NULL,
    folded  VARCHAR NOT NULL,
    PRIMARY KEY (team_id, written)
);

CREATE TABLE people (
    person_id   BIGINT PRIMARY KEY,
    name        VARCHAR NOT NULL,
    nationality VARCHAR,
    born        INTEGER
);

CREATE TABLE people_names (
    person_id BIGINT NOT NULL REFERENCES people (person_id),
    team_id   BIGINT,                       -- for whom the name is known to mean this person
    written   VARCHAR NOT NULL,
    folded    VARCHAR NOT NULL
);

CREATE TABLE matches (
    match_id       BIGINT PRIMARY KEY,
    competition_id BIGINT REFERENCES competitions (competition_id),
    season         VARCHAR,
    home_id        BIGINT NOT NULL REFERENCES teams (team_id),
    away_id        BIGINT NOT NULL REFERENCES teams (team_id),
    date           DATE,
    date_basis     VARCHAR NOT NULL DEFAULT 'stated' CHECK (date_basis IN ('stated', 'derived', 'reference')),
    CHECK (home_id <> away_id)
);

-- What one source says of one match, in the match's own order of sides.
CREATE TABLE tellings (
    telling_id   BIGINT PRIMARY KEY,
    match_id     BIGINT NOT NULL REFERENCES matches (match_id),
    source_id    BIGINT NOT NULL REFERENCES sources (source_id),
    line         INTEGER NOT NULL DEFAULT 0,
    is_main      BOOLEAN NOT NULL DEFAULT TRUE,
    sides_told   BOOLEAN NOT NULL DEFAULT TRUE,
    competition  VARCHAR, season VARCHAR, stage VARCHAR, round VARCHAR,
    date         DATE, time VARCHAR, neutral BOOLEAN,
    ft_home SMALLINT, ft_away SMALLINT, ht_home SMALLINT, ht_away SMALLINT,
    et_home SMALLINT, et_away SMALLINT, so_home SMALLINT, so_away SMALLINT,
    shootout_winner VARCHAR CHECK (shootout_winner IN ('home', 'away')),
    status       VARCHAR NOT NULL DEFAULT 'played' CHECK (status IN ('played', 'scheduled', 'awarded', 'postponed',
                     'cancelled', 'abandoned', 'annulled', 'walkover', 'bye')),
    ground VARCHAR, city VARCHAR, attendance INTEGER, referee VARCHAR, home_coach VARCHAR, away_coach VARCHAR,
    basis VARCHAR NOT NULL DEFAULT 'stated', certainty VARCHAR NOT NULL DEFAULT 'certain', note VARCHAR,
    CHECK (ft_home >= 0 AND ft_away >= 0), CHECK ((ft_home IS NULL) = (ft_away IS NULL))
);

CREATE TABLE goals (
    goal_id     BIGINT PRIMARY KEY,
    match_id    BIGINT NOT NULL REFERENCES matches (match_id),
    source_id   BIGINT NOT NULL REFERENCES sources (source_id),
    goal_order  INTEGER,
    team_id     BIGINT REFERENCES teams (team_id),     -- whom it counts for
    scorer_id   BIGINT REFERENCES people (person_id),
    scorer      VARCHAR,
    assist_id   BIGINT REFERENCES people (person_id),
    assist      VARCHAR,
    minute_from INTEGER, minute_to INTEGER, added INTEGER, phase VARCHAR, label VARCHAR,
    kind        VARCHAR NOT NULL DEFAULT 'open',
    body_part   VARCHAR,
    after_home  SMALLINT, after_away SMALLINT,
    basis VARCHAR, certainty VARCHAR
);

CREATE TABLE events (
    event_id  BIGINT PRIMARY KEY,
    match_id  BIGINT NOT NULL REFERENCES matches (match_id),
    source_id BIGINT NOT NULL REFERENCES sources (source_id),
    kind      VARCHAR NOT NULL,          -- red_card, substitution, missed_penalty, appearance ...
    team_id   BIGINT REFERENCES teams (team_id),
    person_id BIGINT REFERENCES people (person_id),
    person    VARCHAR,
    other_id  BIGINT REFERENCES people (person_id),
    other     VARCHAR,                   -- who went off, who kept goal, who offended
    minute_from INTEGER, minute_to INTEGER, phase VARCHAR, label VARCHAR,
    detail    VARCHAR
);

CREATE TABLE squads (
    source_id BIGINT NOT NULL REFERENCES sources (source_id),
    team_id   BIGINT NOT NULL REFERENCES teams (team_id),
    season    VARCHAR,
    person_id BIGINT REFERENCES people (person_id),
    person    VARCHAR NOT NULL,
    position  VARCHAR, number INTEGER, born INTEGER, nation VARCHAR, club VARCHAR
);

CREATE TABLE reports (
    source_id  BIGINT PRIMARY KEY REFERENCES sources (source_id),
    name       VARCHAR NOT NULL,
    text       VARCHAR NOT NULL,
    title      VARCHAR, language VARCHAR, published DATE, place VARCHAR, agency VARCHAR, authors VARCHAR[],
    is_match_report BOOLEAN NOT NULL,
    characters INTEGER NOT NULL,
    record     VARCHAR NOT NULL            -- the match record, format 1, as JSON
);

CREATE TABLE claims (
    claim_id  BIGINT PRIMARY KEY,
    source_id BIGINT NOT NULL REFERENCES sources (source_id),
    kind VARCHAR NOT NULL, text VARCHAR NOT NULL, teams VARCHAR[], people VARCHAR[], value INTEGER
);

CREATE TABLE quotes (
    quote_id  BIGINT PRIMARY KEY,
    source_id BIGINT NOT NULL REFERENCES sources (source_id),
    speaker VARCHAR, role VARCHAR, team VARCHAR, outlet VARCHAR, text VARCHAR NOT NULL
);

CREATE TABLE table_rows (
    row_id    BIGINT PRIMARY KEY,
    source_id BIGINT NOT NULL REFERENCES sources (source_id),
    team_id   BIGINT REFERENCES teams (team_id),
    team VARCHAR NOT NULL, position INTEGER, points INTEGER, played INTEGER
);

CREATE TABLE findings (
    finding_id BIGINT PRIMARY KEY,
    source_id  BIGINT NOT NULL REFERENCES sources (source_id),
    check_name VARCHAR NOT NULL,
    severity   VARCHAR NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
    message VARCHAR NOT NULL, verdict VARCHAR, query VARCHAR
);

-- Which words of which report say a fact; fact_id is the key in the table `fact` names.
CREATE TABLE evidence (
    source_id BIGINT NOT NULL REFERENCES sources (source_id),
    fact      VARCHAR NOT NULL,
    fact_id   BIGINT NOT NULL,
    start_at  INTEGER NOT NULL CHECK (start_at >= 0),
    end_at    INTEGER NOT NULL,
    text      VARCHAR NOT NULL,
    CHECK (end_at >= start_at)
);

-- Search: every sentence, and which words stand in it.
CREATE TABLE sentences (
    sentence_id BIGINT PRIMARY KEY,
    source_id   BIGINT NOT NULL REFERENCES sources (source_id),
    start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, words INTEGER NOT NULL, text VARCHAR NOT NULL
);
CREATE TABLE search_words (
    word        VARCHAR NOT NULL,
    sentence_id BIGINT NOT NULL,
    source_id   BIGINT NOT NULL,
    times       INTEGER NOT NULL
);

CREATE TABLE failures (
    name VARCHAR NOT NULL, line INTEGER NOT NULL DEFAULT 0, cause VARCHAR NOT NULL, failed_at TIMESTAMP NOT NULL
);
