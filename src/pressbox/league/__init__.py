"""Matches in, tables, form, streaks and head-to-heads out, under each competition's own rules.

    "Serie A" on 2016-11-20  ->  1 Juventus 33, 2 AS Roma 26, 3 AC Milan 26, 4 SS Lazio 25, 5 Atalanta 25

Everything is computed in SQL over two views that whoever attaches the data provides: `match_list` (one row a match) and
`goal_list` (one row a goal). The rules are data, one file a competition, in `rules/`. This room is below the store: it
knows only `datatypes`.
"""
