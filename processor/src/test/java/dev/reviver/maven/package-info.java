/** The packaged processor in real Maven builds, run as child processes. */
@NullMarked
package dev.reviver.maven;

import org.jspecify.annotations.NullMarked;
