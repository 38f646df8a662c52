-- A mail of a campaign touches fewer pages on its way. Whether it waits is told by whether it has ended, which changes once,
-- and no longer by when it is due, which changes at every step; and how many a domain got within an hour is kept only where
-- somebody set how many it may get: with many domains, that was a page for each mail.

drop index outbox_waiting;
create index outbox_waiting on outbox (workspace, campaign) where campaign is not null and ended_at is null;

alter table outbox add column paced_at bigint;
update outbox set paced_at = attempted_at
  where campaign is not null and attempted_at > (select max(attempted_at) - 3600000 from outbox);
drop index outbox_pace;
create index outbox_pace on outbox (domain, paced_at) where paced_at is not null;
