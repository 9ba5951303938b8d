-- One row a match with one value a fact. Where sources differ the best-ranked one's is shown (an award above all, then
-- reference data, then reports) and `disputed` says so; `disagreements` lists who says what. Nothing is averaged.
CREATE VIEW told AS
SELECT t.*, s.kind AS source_kind, s.name AS source, s.rank
FROM tellings t JOIN sources s USING (source_id);

-- Which telling of a match is shown; kept up to date as tellings come and go (`beliefs.py`), so that asking is quick.
CREATE TABLE beliefs (
    match_id   BIGINT PRIMARY KEY,
    telling_id BIGINT NOT NULL,
    tellings   INTEGER NOT NULL,
    disputed   BOOLEAN NOT NULL
);

CREATE VIEW match_list AS
SELECT m.match_id, c.name AS competition, c.country, m.season, b.stage, b.round, m.date, m.date_basis,
       h.name AS home, a.name AS away, m.home_id, m.away_id,
       b.ft_home, b.ft_away, b.ht_home, b.ht_away, b.et_home, b.et_away, b.so_home, b.so_away, b.shootout_winner,
       coalesce(b.et_home, b.ft_home) AS home_goals, coalesce(b.et_away, b.ft_away) AS away_goals,
       b.status, b.neutral, b.ground, b.city, b.attendance, b.referee,
       n.tellings, n.disputed
FROM matches m
JOIN beliefs n ON n.match_id = m.match_id
JOIN tellings b ON b.telling_id = n.telling_id
JOIN teams h ON h.team_id = m.home_id
JOIN teams a ON a.team_id = m.away_id
LEFT JOIN competitions c ON c.competition_id = m.competition_id;

-- What sources say differently about one match.
CREATE VIEW disagreements AS
WITH facts AS (
    SELECT match_id, source, 'final score' AS fact, coalesce(et_home, ft_home) || '-' || coalesce(et_away, ft_away) AS value FROM told
    UNION ALL SELECT match_id, source, 'half_time', ht_home || '-' || ht_away FROM told
    UNION ALL SELECT match_id, source, 'extra_time', et_home || '-' || et_away FROM told
    UNION ALL SELECT match_id, source, 'shootout', so_home || '-' || so_away FROM told
    UNION ALL SELECT match_id, source, 'date', date::VARCHAR FROM told
    UNION ALL SELECT match_id, source, 'attendance', attendance::VARCHAR FROM told
    UNION ALL SELECT match_id, source, 'referee', referee FROM told
    UNION ALL
    SELECT g.match_id, s.name, 'goals told', count(*)::VARCHAR FROM goals g JOIN sources s USING (source_id)
    GROUP BY g.match_id, g.source_id, s.name
)
SELECT match_id, fact, value, list(DISTINCT source ORDER BY source) AS sources
FROM facts
WHERE value IS NOT NULL
GROUP BY match_id, fact, value
QUALIFY count(*) OVER (PARTITION BY match_id, fact) > 1;

-- One source's goals a match: the source that tells most of them, reference first.
CREATE VIEW goal_list AS
WITH telling AS (
    SELECT g.match_id, g.source_id,
           row_number() OVER (PARTITION BY g.match_id ORDER BY count(*) DESC, min(s.rank), g.source_id) AS belief
    FROM goals g JOIN sources s USING (source_id)
    GROUP BY g.match_id, g.source_id
)
SELECT g.goal_id, g.match_id, m.date, c.name AS competition, m.season, g.goal_order,
       t.name AS team, g.team_id, coalesce(p.name, g.scorer) AS scorer, g.scorer_id, g.scorer AS scorer_written,
       coalesce(q.name, g.assist) AS assist, g.minute_from, g.minute_to, g.added, g.phase, g.label, g.kind,
       o.name AS opponent, o.team_id AS opponent_id, s.name AS source, g.source_id
FROM goals g
JOIN telling USING (match_id, source_id)
JOIN matches m ON m.match_id = g.match_id
JOIN sources s ON s.source_id = g.source_id
LEFT JOIN competitions c ON c.competition_id = m.competition_id
LEFT JOIN teams t ON t.team_id = g.team_id
LEFT JOIN teams o ON o.team_id = CASE WHEN g.team_id = m.home_id THEN m.away_id
                                      WHEN g.team_id = m.away_id THEN m.home_id END
LEFT JOIN people p ON p.person_id = g.scorer_id
LEFT JOIN people q ON q.person_id = g.assist_id
WHERE telling.belief = 1;
