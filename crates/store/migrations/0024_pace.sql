-- Mails of campaigns are claimed apart from account mails, which never wait behind them, and their pace is counted by the
-- recipients' domains.

drop index outbox_due;
create index outbox_account on outbox (due_at, id) where campaign is null and due_at is not null;
create index outbox_survey on outbox (state, due_at, created_at, id)
  where campaign is not null and due_at is not null;
drop index outbox_attempted;
create index outbox_pace on outbox (domain, attempted_at) where attempted_at is not null;
