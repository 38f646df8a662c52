-- The spine: who works here, what is asked, who was asked, what was said, and the sums of it.
-- The workspace leads every key; instants are epoch milliseconds UTC; days are days since 1970-01-01 in the
-- workspace's own calendar; absent is null. A step that is on main is never edited.

create table workspace (
  id bigint primary key,
  key text not null unique,
  name text not null,
  zone text not null,
  -- balanced: a comment or a hand outweighs earlier scanner clicks; strict: any risk asks for a second press.
  mode text not null,
  surveys bigint not null default 0,
  created_at bigint not null
);

create table "user" (
  id uuid primary key,
  email text not null unique,
  name text not null,
  password text not null,
  created_at bigint not null
);

create table member (
  workspace bigint not null references workspace (id),
  user_id uuid not null references "user" (id),
  role text not null,
  primary key (workspace, user_id)
);

create table session (
  token_hash bytea primary key,
  user_id uuid not null references "user" (id),
  csrf text not null,
  created_at bigint not null,
  seen_at bigint not null,
  expires_at bigint not null
);

create table api_key (
  workspace bigint not null references workspace (id),
  id uuid not null,
  name text not null,
  token_hash bytea not null,
  scope text not null,
  created_at bigint not null,
  revoked_at bigint,
  primary key (workspace, id),
  unique (workspace, token_hash)
);

create table survey (
  workspace bigint not null references workspace (id),
  id bigint not null,
  name text not null,
  kind text not null,
  -- The version that is published now.
  version bigint not null,
  created_at bigint not null,
  primary key (workspace, id)
);

create table survey_version (
  workspace bigint not null,
  survey bigint not null,
  version bigint not null,
  scale text not null,
  -- What the question names: the company or the product.
  subject text not null,
  -- Codes joined by commas; the first is the default.
  languages text not null,
  published_at bigint not null,
  primary key (workspace, survey, version),
  foreign key (workspace, survey) references survey (workspace, id)
);

-- The row whose lock makes commit order equal number order.
create table survey_counter (
  workspace bigint not null,
  survey bigint not null,
  seq bigint not null,
  change bigint not null,
  primary key (workspace, survey),
  foreign key (workspace, survey) references survey (workspace, id)
);

create table slug (
  slug text primary key,
  workspace bigint not null,
  survey bigint not null,
  foreign key (workspace, survey) references survey (workspace, id)
);

create table contact (
  workspace bigint not null references workspace (id),
  id uuid not null,
  name text,
  created_at bigint not null,
  primary key (workspace, id)
);

create table address (
  workspace bigint not null,
  kind text not null,
  -- Folded in Rust, so that one person's address is one row.
  value text not null,
  contact uuid not null,
  state text not null,
  primary key (workspace, kind, value),
  foreign key (workspace, contact) references contact (workspace, id)
);
create index address_contact on address (workspace, contact);

create table property_definition (
  workspace bigint not null references workspace (id),
  key text not null,
  name text not null,
  kind text not null,
  primary key (workspace, key)
);

create table invitation (
  workspace bigint not null references workspace (id),
  id uuid not null,
  token_hash bytea not null,
  survey bigint not null,
  contact uuid,
  place text not null,
  language text,
  agent text,
  team text,
  product text,
  country text,
  created_at bigint not null,
  sent_at bigint,
  expires_at bigint not null,
  -- Claimed by the first answer, which then carries the invitation's id: one response per invitation.
  answered_at bigint,
  primary key (workspace, id),
  unique (workspace, token_hash),
  foreign key (workspace, survey) references survey (workspace, id)
);
create index invitation_contact on invitation (workspace, contact);

-- A raw GET or HEAD of a score link: never a response.
create table click (
  workspace bigint not null,
  invitation uuid not null,
  id uuid not null,
  at bigint not null,
  kind text not null,
  score bigint,
  primary key (workspace, invitation, id)
)
-- sqlite
without rowid
-- end
;
create index click_at on click (at);

create table response (
  workspace bigint not null,
  id uuid not null,
  survey bigint not null,
  version bigint not null,
  seq bigint not null,
  change bigint not null,
  state text not null,
  origin text not null,
  at bigint not null,
  day bigint not null,
  place text not null,
  language text,
  agent text,
  team text,
  product text,
  country text,
  contact uuid,
  invitation uuid,
  score bigint,
  comment text,
  contact_me boolean not null,
  evidence text not null,
  -- When it was last judged; null for what is never judged.
  judged_at bigint,
  -- Why it is left out of the score, where it is.
  reason text,
  primary key (workspace, id)
)
-- sqlite
without rowid
-- end
;
create index response_at on response (workspace, survey, at, id);
create index response_feed on response (workspace, at, id);
create index response_contact on response (workspace, contact);
create index response_provisional on response (judged_at) where state = 'provisional';

create table response_property (
  workspace bigint not null,
  response uuid not null,
  property text not null,
  text text,
  number double precision,
  primary key (workspace, response, property)
)
-- sqlite
without rowid
-- end
;

-- What happened to a response after it came, with what it said before (or, while pending, what it would say).
create table response_history (
  workspace bigint not null,
  response uuid not null,
  id uuid not null,
  at bigint not null,
  what text not null,
  by_user uuid,
  note text,
  state text not null,
  score bigint,
  comment text,
  contact_me boolean not null,
  evidence text not null,
  primary key (workspace, response, id)
)
-- sqlite
without rowid
-- end
;

create table idempotency (
  workspace bigint not null,
  key bytea not null,
  response uuid not null,
  until bigint not null,
  primary key (workspace, key)
)
-- sqlite
without rowid
-- end
;
create index idempotency_until on idempotency (until);

create table event (
  workspace bigint not null,
  id uuid not null,
  at bigint not null,
  kind text not null,
  survey bigint not null,
  response uuid not null,
  primary key (workspace, id)
)
-- sqlite
without rowid
-- end
;

create table rollup (
  workspace bigint not null,
  survey bigint not null,
  -- 0 is the leading question.
  question bigint not null,
  day bigint not null,
  place text not null,
  state text not null,
  -- The score, or -1 for a response without one.
  value bigint not null,
  node bigint not null,
  n bigint not null,
  primary key (workspace, survey, question, day, place, state, value, node)
)
-- sqlite
without rowid
-- end
;

create table sweep (
  name text primary key,
  lease_until bigint not null,
  ran_at bigint not null
);

create table setting (
  name text primary key,
  value text not null
);
