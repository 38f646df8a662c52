-- What befell customers elsewhere, as other systems tell it: an order, a visit, a quiet month. Rules act on it as on what
-- customers say, and a campaign that rules send people to asks them about it.

create table happening (
  workspace bigint not null,
  id uuid not null,
  -- Of the workspace's counter: the order of commits.
  change bigint not null,
  contact uuid not null,
  -- What happened, as those who tell it call it.
  name text not null,
  -- When it happened, and when it was told.
  at bigint not null,
  told_at bigint not null,
  -- Who told: a word of the product, or the id of an incoming webhook.
  source text not null,
  -- What they call it: told again, it is the same.
  key text,
  -- A document: texts and numbers by name.
  properties text not null,
  primary key (workspace, id)
)
-- sqlite
without rowid
-- end
;
create unique index happening_change on happening (workspace, change);
create unique index happening_key on happening (workspace, source, key) where key is not null;
create index happening_contact on happening (workspace, contact, at);
create index happening_told on happening (told_at);

-- How far each workspace is, and how far rules have looked.
create table happening_counter (
  workspace bigint not null primary key,
  change bigint not null,
  looked bigint not null default 0
);

-- A rule acts on a response or on what happened.
alter table rule_run rename column response to subject;

-- What is frozen with the answer of somebody whom a rule sent here, a document; null where it is what their card says.
alter table recipient add column facts text;
