-- Teams and agents, who looks after a response, who is mentioned in a note, and what a page shows somebody first.

-- Teams in a tree. The key is the text that responses name; history keeps it, whatever the team is called later.
create table team (
  workspace bigint not null references workspace (id),
  id uuid not null,
  key text not null,
  name text not null,
  parent uuid,
  added_at bigint not null,
  -- Deactivated from this instant on; what it has stays.
  ended_at bigint,
  primary key (workspace, id),
  unique (workspace, key)
);

-- People who are rated. The key is the text that responses name.
create table agent (
  workspace bigint not null references workspace (id),
  id uuid not null,
  key text not null,
  name text not null,
  team uuid,
  -- Their log-in, where they have one.
  user_id uuid,
  added_at bigint not null,
  ended_at bigint,
  primary key (workspace, id),
  unique (workspace, key),
  unique (workspace, user_id)
);

-- Whose scores by agent an agent or a viewer sees: own, team or all.
alter table workspace add column agent_scores text not null default 'team';

-- The colleague who looks after a response.
create table response_owner (
  workspace bigint not null,
  response uuid not null,
  owner uuid not null,
  at bigint not null,
  by_user uuid not null,
  primary key (workspace, response)
)
-- sqlite
without rowid
-- end
;
create index response_owner_owner on response_owner (workspace, owner, response);

-- Who looked after it before, where that changed, so that it can be undone.
alter table response_history add column owner_before uuid;

-- Colleagues who were told of a note.
create table mention (
  workspace bigint not null,
  user_id uuid not null,
  note uuid not null,
  response uuid not null,
  at bigint not null,
  primary key (workspace, user_id, note)
)
-- sqlite
without rowid
-- end
;
create index mention_note on mention (workspace, note);

-- The saved view that a page shows a member first.
create table first_view (
  workspace bigint not null,
  user_id uuid not null,
  page text not null,
  view bigint not null,
  primary key (workspace, user_id, page)
)
-- sqlite
without rowid
-- end
;
