-- Response rates are by day of sending; an invitation of which nobody told when it was sent stands by when it was made.
create index invitation_sent on invitation (workspace, survey, (coalesce(sent_at, created_at)));
