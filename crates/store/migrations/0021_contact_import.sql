-- How far the taking back of an import has come, what it found, and which server works on an import.

-- JSON, never queried; null where nobody takes it back.
alter table contact_import add column undo text;
alter table contact_import add column runner_node bigint not null default 0;

-- What an import did is gone through customer by customer.
drop index contact_brought;
create index contact_brought on contact (workspace, import, id) where import is not null;
drop index contact_event_import;
create index contact_event_import on contact_event (workspace, import, contact) where import is not null;
