# How the installation is.
operations = Operations
operations-about = Versions, backups, and how the work in the background goes.
operations-open = Look at operations

operations-away = No mail goes out: the mail server takes none.
operations-away-of = No mail of { $sender } goes out: its mail server takes none.
operations-away-next = Since { $since }. What waits keeps its order and goes as soon as the server is back; it is tried again: { $when }.

operations-backups = Backups
operations-backups-about = A backup is one file with everything that all workspaces hold. It is made while Heard runs and is checked before it counts. The secret key is not in it: keep a copy of it in another place.
operations-back-up = Back up now
operations-copying = Copying and checking. Heard goes on working meanwhile.
operations-made = Backed up and checked: { $name }
operations-failed = No backup was made: { $why }
operations-file = File
operations-when = Made
operations-size = Size
operations-by-upgrade = made before an upgrade; the last three are kept
operations-no-backup = There is no backup yet
operations-no-backup-about = Make one before you need it, and copy it to another machine.
operations-folder = They lie on the server in
operations-restore = To put one back, stop Heard and run

operations-sweeps = Work in the background
operations-sweep = What
operations-last = Last time
operations-took = Took
operations-every = { $seconds ->
    [1] every second
    [3600] every hour
   *[other] every { $seconds } seconds
}
operations-milliseconds = { $n } ms
operations-not-yet = not yet
operations-sweep-failed = failed; the log says why
sweep-judge-again = Judges doubtful answers again
sweep-imports = Takes up imports that were interrupted
sweep-forget = Forgets what is past its time
sweep-search = Makes comments searchable
sweep-mirrors = Reads large surveys into memory
sweep-campaigns = Asks the people of campaigns

operations-facts = This installation
operations-heard = Heard
operations-since = Runs since
operations-database = Database
operations-schema = Schema
operations-free = Free on the disk
operations-unknown = not known
operations-search = Search
operations-lag = { $n ->
    [0] up to date
    [one] { $n } change behind
   *[other] { $n } changes behind
}

operations-memory = Surveys in memory
operations-memory-of = { $memory } of { $budget } at most. They are answered from memory at once.
operations-memory-none = None now; up to { $budget } are used when somebody asks about one.
operations-others = { $n ->
    [one] and one of another workspace
   *[other] and { $n } of other workspaces
}

size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
