-- What asking freely takes: the company somebody answers for, and followers that read changes in their order.

alter table response add column account text;
alter table invitation add column account text;
create index response_change on response (workspace, survey, change);
-- Most answers through an open link name nobody.
drop index response_contact;
create index response_contact on response (workspace, contact) where contact is not null;
