-- Reports by mail, and the alarm that tells when nothing comes any more.

create table report (
  workspace bigint not null references workspace (id),
  id uuid not null,
  -- week or month.
  every text not null,
  -- Of one survey; null for all.
  survey bigint,
  -- Where it goes, folded. Of a colleague the address they log in with, which counts instead once it is another.
  email text not null,
  -- The colleague; null for somebody without a log-in.
  user_id uuid,
  -- The language of somebody without a log-in; null for a colleague, who has one.
  language text,
  -- What was due earlier than this is not sent: it was made, or went on, after that.
  since bigint not null,
  made_at bigint not null,
  -- No reference: a report outlives whoever made it.
  made_by uuid,
  -- Somebody here lets it rest.
  paused_at bigint,
  -- Whoever got it wants it no more. Stays when it is removed, so that nobody begins it again for them.
  stopped_at bigint,
  removed_at bigint,
  primary key (workspace, id)
)
-- sqlite
without rowid
-- end
;

-- That a report was sent: written together with its mail, so that none is sent twice.
create table report_sent (
  workspace bigint not null,
  report uuid not null,
  -- The first day it tells of, since 1970-01-01.
  first_day bigint not null,
  mail uuid not null,
  at bigint not null,
  primary key (workspace, report, first_day)
)
-- sqlite
without rowid
-- end
;
create index report_sent_mail on report_sent (workspace, mail);

-- Whose words a report's mail quotes: when a customer is forgotten, the mail goes as well.
create table report_quote (
  workspace bigint not null,
  response uuid not null,
  mail uuid not null,
  primary key (workspace, response, mail)
)
-- sqlite
without rowid
-- end
;

-- When a workspace was last looked at; without a row never, and the alarm is on.
create table absence_watch (
  workspace bigint primary key,
  is_on boolean not null,
  -- The calendar day of the last look.
  looked_day bigint not null
);

-- Something that stayed away.
create table absence (
  workspace bigint not null,
  -- mails or responses.
  what text not null,
  began_at bigint not null,
  -- The first of the seven days in which it was missed.
  first_day bigint not null,
  -- How many there were in these seven days, and in the four weeks before.
  n bigint not null,
  usual bigint not null,
  ended_at bigint,
  -- back, usual (the quiet is what is usual now) or closed (by somebody here).
  why text,
  primary key (workspace, what, began_at)
)
-- sqlite
without rowid
-- end
;
