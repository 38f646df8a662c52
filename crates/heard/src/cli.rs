//! The command line: one subcommand a file, and the one place that turns an outcome into words on the terminal and an
//! exit code. Only this folder writes to the terminal.
