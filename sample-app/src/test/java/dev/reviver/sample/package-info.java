/** The sample application as a user of Reviver runs it. */
@NullMarked
package dev.reviver.sample;

import org.jspecify.annotations.NullMarked;
