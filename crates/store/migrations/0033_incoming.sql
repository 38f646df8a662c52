-- What other systems send by themselves: from whom, how it proves to be theirs, and what becomes of it.

create table incoming (
  workspace bigint not null references workspace (id),
  id uuid not null,
  -- As colleagues call it.
  name text not null,
  -- How messages prove to be the sender's, a word.
  kind text not null,
  -- The recipe that it was made with, a word; null for none.
  recipe text,
  -- Sealed.
  secret text not null,
  -- What messages become, a document.
  mapping text not null,
  -- Counts changes of the mapping and the name, so that nobody writes over what another wrote meanwhile.
  version bigint not null default 1,
  made_at bigint not null,
  -- No reference: it outlives whoever made it.
  made_by uuid not null,
  -- Since when it takes nothing; null while it does.
  off_at bigint,
  primary key (workspace, id)
)
-- sqlite
without rowid
-- end
;
create unique index incoming_name on incoming (workspace, name);

-- The last messages of each. Of one that was not proven to be the sender's there is only how long it was, and why it was
-- refused.
create table incoming_call (
  workspace bigint not null,
  incoming uuid not null,
  id uuid not null,
  -- The order in which they came, also within a millisecond.
  nth bigint not null,
  at bigint not null,
  -- What became of it and why, in words.
  verdict text not null,
  why text,
  -- In bytes.
  size bigint not null,
  -- How many events it became that were not there before.
  events bigint not null,
  -- A document: what a mapping may read. Null where nothing is kept.
  headers text,
  body text,
  primary key (workspace, incoming, id)
)
-- sqlite
without rowid
-- end
;
create index incoming_call_at on incoming_call (at);

-- Whom a sender means by an id of theirs: said by a message that names an address beside, for those that do not.
create table incoming_person (
  workspace bigint not null,
  incoming uuid not null,
  -- What the sender calls them.
  ref text not null,
  contact uuid not null,
  primary key (workspace, incoming, ref)
)
-- sqlite
without rowid
-- end
;
create index incoming_person_contact on incoming_person (workspace, contact);
