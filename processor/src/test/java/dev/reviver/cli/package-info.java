/** The command line as its users meet it: what it prints, and its exit codes. */
@NullMarked
package dev.reviver.cli;

import org.jspecify.annotations.NullMarked;
