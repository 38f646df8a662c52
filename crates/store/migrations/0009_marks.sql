-- What colleagues mark responses with, shared by the workspace: tags, a star, notes.

-- A tag as it was typed first, by what it folds to.
create table tag (
  workspace bigint not null references workspace (id),
  key text not null,
  name text not null,
  at bigint not null,
  primary key (workspace, key)
)
-- sqlite
without rowid
-- end
;

create table response_tag (
  workspace bigint not null,
  response uuid not null,
  tag text not null,
  at bigint not null,
  by_user uuid not null,
  primary key (workspace, response, tag)
)
-- sqlite
without rowid
-- end
;
create index response_tag_tag on response_tag (workspace, tag, response);

create table response_star (
  workspace bigint not null,
  response uuid not null,
  at bigint not null,
  by_user uuid not null,
  primary key (workspace, response)
)
-- sqlite
without rowid
-- end
;

create table response_note (
  workspace bigint not null,
  response uuid not null,
  id uuid not null,
  at bigint not null,
  by_user uuid not null,
  text text not null,
  primary key (workspace, response, id)
)
-- sqlite
without rowid
-- end
;

-- Why it was left out, where that happened. One act on many responses is a row for each, all with the act's id.
alter table response_history add column reason text;
create index response_history_act on response_history (workspace, id);
