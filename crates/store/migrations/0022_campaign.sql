-- Campaigns: who writes, who is asked by which mail and when, what became of it for each of them, and who must not be
-- written to.

-- Whom mails come from, besides the sender of the mail settings.
create table sender (
  workspace bigint not null references workspace (id),
  id uuid not null,
  -- As readers see it.
  name text not null,
  address text not null,
  -- The mail server it writes through, as JSON (never queried), and its password, sealed; null for the one of the
  -- mail settings.
  server text,
  password text,
  added_at bigint not null,
  -- It writes no more; what it wrote names it still.
  removed_at bigint,
  primary key (workspace, id)
);

create table campaign (
  workspace bigint not null references workspace (id),
  id uuid not null,
  name text not null,
  survey bigint not null,
  -- Who is asked: a list or segment; null while a draft names none.
  list uuid,
  -- Who asks; null for the sender of the mail settings.
  sender uuid,
  -- draft, running, paused, stopped or done. One that waits for its instant runs.
  state text not null,
  -- once, waves or rolling.
  kind text not null,
  -- On what ground people are written to: consent, soft_opt_in or service_message.
  basis text not null,
  -- What the mail says, and when it goes: JSON, never queried.
  letter text not null,
  schedule text not null,
  -- Counts what is changed of it.
  change bigint not null default 0,
  created_at bigint not null,
  by_user uuid,
  started_at bigint,
  ended_at bigint,
  -- Why it stands still, where nobody paused it.
  reason text,
  -- When somebody is to look after it next; null when nothing more is done.
  next_at bigint,
  primary key (workspace, id),
  foreign key (workspace, survey) references survey (workspace, id)
);
create index campaign_next on campaign (next_at) where next_at is not null;

-- One going through the people of a campaign: the only one, or one of many.
create table wave (
  workspace bigint not null,
  campaign uuid not null,
  -- From 1.
  wave bigint not null,
  -- When its first mail may go.
  at bigint not null,
  -- The last customer that was looked at, in order of their ids; null before the first.
  cursor uuid,
  -- When the last of them had been looked at.
  planned_at bigint,
  primary key (workspace, campaign, wave),
  foreign key (workspace, campaign) references campaign (workspace, id)
);

-- What a wave does with one customer.
create table recipient (
  workspace bigint not null,
  campaign uuid not null,
  wave bigint not null,
  contact uuid not null,
  -- waiting, asked, reminded, skipped or stopped.
  state text not null,
  -- Why they were skipped, or why they wait longer than the others.
  reason text,
  -- When something is done about them next: they are asked, or reminded.
  due_at bigint,
  -- As which they were asked.
  invitation uuid,
  primary key (workspace, campaign, wave, contact)
)
-- sqlite
without rowid
-- end
;
create index recipient_due on recipient (workspace, campaign, due_at) where due_at is not null;
create index recipient_contact on recipient (workspace, contact);

-- Of which campaign, wave, customer, invitation and sender a mail is; the recipient's domain, by which its pace is measured;
-- when it was last attempted; and what came back.
alter table outbox add column campaign uuid;
alter table outbox add column wave bigint;
alter table outbox add column contact uuid;
alter table outbox add column invitation uuid;
alter table outbox add column sender uuid;
alter table outbox add column domain text not null default '';
alter table outbox add column attempted_at bigint;
alter table outbox add column bounced_at bigint;
-- hard, soft or block, a blank, and the status: `hard 5.1.1`.
alter table outbox add column bounce text;
alter table outbox add column complained_at bigint;
create index outbox_campaign on outbox (workspace, campaign) where campaign is not null;
-- Those that still wait: how many, each time more are asked.
create index outbox_waiting on outbox (workspace, campaign) where campaign is not null and due_at is not null;
create index outbox_invitation on outbox (workspace, invitation) where invitation is not null;
create index outbox_contact on outbox (workspace, contact) where contact is not null;
create index outbox_attempted on outbox (attempted_at) where attempted_at is not null;

-- In which wave of which campaign somebody was asked: waves are compared by it.
alter table invitation add column campaign uuid;
alter table invitation add column wave bigint;
-- The ticket, order or visit that it is about: of each, a survey asks once.
alter table invitation add column ticket text;
create unique index invitation_ticket on invitation (workspace, survey, ticket) where ticket is not null;
create index invitation_campaign on invitation (workspace, campaign, wave) where campaign is not null;

-- Who must not be written to. It outlives the person's data, so it knows the address only by a keyed hash.
create table suppression (
  workspace bigint not null references workspace (id),
  channel text not null,
  -- The hash of a folded address, or of `@` and a domain.
  address bytea not null,
  -- The domain, where one is meant: it is nobody's personal data, and its hash would tell nobody which it is.
  domain text,
  -- all, or a kind of survey: relational, transactional or other.
  scope text not null,
  -- unsubscribed, objected, complained, bounced or by_hand.
  reason text not null,
  at bigint not null,
  -- It ends by itself then.
  until bigint,
  -- By whose mail, where one was the cause; and the customer, as long as they are known.
  invitation uuid,
  contact uuid,
  by_user uuid,
  note text,
  primary key (workspace, channel, address, scope)
);
create index suppression_contact on suppression (workspace, contact) where contact is not null;
create index suppression_at on suppression (workspace, at);

-- When a customer was last asked, by whatever survey and channel. Whoever asks claims it in one statement, so that two
-- campaigns cannot ask at once.
alter table contact add column asked_at bigint;
update contact set asked_at =
  (select max(coalesce(i.sent_at, i.created_at)) from invitation i
   where i.workspace = contact.workspace and i.contact = contact.id and not i.is_test)
where exists (select 1 from invitation i where i.workspace = contact.workspace and i.contact = contact.id);

-- For how many days nobody is asked again, by the kind of survey that would; and whether whoever was asked too lately is
-- passed over (block) or waits (delay). A survey may have its own.
alter table workspace add column rest_relational bigint not null default 90;
alter table workspace add column rest_transactional bigint not null default 30;
alter table workspace add column rest_policy text not null default 'block';
alter table survey add column rest_days bigint;
alter table survey add column rest_policy text;
