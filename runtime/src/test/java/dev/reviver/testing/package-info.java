/**
 * What the tests of every module share: a real PostgreSQL, and the canonical text of a catalog, which is the judge of
 * reversibility and independent of our own introspection.
 */
@NullMarked
package dev.reviver.testing;

import org.jspecify.annotations.NullMarked;
