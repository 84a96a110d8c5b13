/** The sample application: a blog that migrates its database at boot, works, rolls back and applies again. */
@NullMarked
package dev.reviver.sample;

import org.jspecify.annotations.NullMarked;
