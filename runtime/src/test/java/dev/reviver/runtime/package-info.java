/** Tests of the runtime as its users see it, on a real PostgreSQL. */
@NullMarked
package dev.reviver.runtime;

import org.jspecify.annotations.NullMarked;
