-- Rules: what happens by itself when a customer speaks; what became of each; and who was reached how soon.

create table rule (
  workspace bigint not null references workspace (id),
  id uuid not null,
  name text not null,
  -- A document: when, if, after, do.
  body text not null,
  version bigint not null,
  at bigint not null,
  -- Null for one that is there from the first day.
  by_user uuid,
  -- What is said earlier than this is not looked at; null while it is off.
  on_since bigint,
  -- Why it stopped by itself, where it did.
  halted text,
  -- Its runs and versions stay, so that what it did can be told.
  removed_at bigint,
  primary key (workspace, id)
)
-- sqlite
without rowid
-- end
;

create table rule_version (
  workspace bigint not null,
  rule uuid not null,
  version bigint not null,
  body text not null,
  at bigint not null,
  by_user uuid,
  primary key (workspace, rule, version)
)
-- sqlite
without rowid
-- end
;

create table rule_run (
  workspace bigint not null,
  rule uuid not null,
  response uuid not null,
  -- What it acts once for: the class the response came to be of, or nothing in particular.
  turn text not null,
  version bigint not null,
  at bigint not null,
  -- Null once it has ended.
  due_at bigint,
  -- waiting, done, over (the reason is gone) or stopped.
  state text not null,
  -- What was done, a word and a number for each action; or why nothing was.
  said text not null default '',
  ended_at bigint,
  -- People who were mailed.
  mailed bigint not null default 0,
  primary key (workspace, rule, response, turn)
)
-- sqlite
without rowid
-- end
;
create index rule_run_due on rule_run (due_at) where due_at is not null;
create index rule_run_at on rule_run (workspace, rule, at);
create index rule_run_response on rule_run (workspace, response);

-- When colleagues took a response up, reached its customer, and were done.
create table handling (
  workspace bigint not null,
  response uuid not null,
  taken_at bigint,
  taken_by uuid,
  contacted_at bigint,
  contacted_by uuid,
  done_at bigint,
  done_by uuid,
  primary key (workspace, response)
)
-- sqlite
without rowid
-- end
;

-- Whether somebody is mailed when rules tell them: now, or never.
alter table member add column told text not null default 'now';

-- What was said before there were rules makes none of them act.
insert into follower (name, workspace, survey, change) select 'rules', workspace, survey, change from survey_counter;
