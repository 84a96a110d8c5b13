/**
 * Golden cases: entities before, entities after, and everything that must come of it. The folders under
 * {@code src/test/resources/cases} are also the documentation of what is supported.
 */
@NullMarked
package dev.reviver.cases;

import org.jspecify.annotations.NullMarked;
