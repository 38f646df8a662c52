-- On SQLite the index of words tells responses by a number that is the survey's and the response's own: what is found
-- needs no look-up. Words are indexed anew.

-- sqlite
drop table search;
drop table search_row;
create table search_survey (
  id integer primary key,
  workspace bigint not null,
  survey bigint not null,
  unique (workspace, survey)
);
create virtual table search using fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii', detail = 'none');
delete from follower where name = 'search';
-- end
