/** The command line: one class a command, each over operations that know no command line. */
package dev.parley.cli;
