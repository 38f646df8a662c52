-- Words of comments, folded in Rust, and how far each follower has read the changes of a survey.

create table follower (
  name text not null,
  workspace bigint not null,
  survey bigint not null,
  change bigint not null,
  primary key (name, workspace, survey)
);

-- sqlite
create table search_row (
  id integer primary key,
  workspace bigint not null,
  survey bigint not null,
  seq bigint not null,
  unique (workspace, survey, seq)
);
-- Only the words are kept, by search_row's id. They come one blank apart, and whatever is not ASCII is part of a word.
create virtual table search using fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii', detail = 'none');
-- end
-- postgres
create table search_row (
  workspace bigint not null,
  survey bigint not null,
  seq bigint not null,
  words tsvector not null,
  primary key (workspace, survey, seq)
);
create index search_words on search_row using gin (words);
-- end
