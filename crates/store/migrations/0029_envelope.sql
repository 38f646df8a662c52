-- What colleagues write to customers in their own mail program: the workspace's own texts. Those that are shipped need no row.
create table envelope (
  workspace bigint not null references workspace (id),
  id uuid not null,
  -- As colleagues choose it.
  name text not null,
  -- The language it is written in; null for whatever the customer reads.
  language text,
  -- Texts with gaps such as {name|there}.
  subject text not null,
  body text not null,
  made_at bigint not null,
  -- Who made it. No reference: a text outlives whoever wrote it.
  made_by uuid not null,
  changed_at bigint,
  changed_by uuid,
  primary key (workspace, id)
)
-- sqlite
without rowid
-- end
;

-- Where customers write a testimonial, and what they get as thanks, in the workspace's own words; empty for nothing.
alter table workspace add column envelope_link text not null default '';
alter table workspace add column envelope_gift text not null default '';
