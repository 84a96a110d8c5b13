/**
 * Tests of the change engine. They need no database; {@link dev.reviver.change.RandomModels} makes the pairs of models
 * that the laws are tried on, here and against PostgreSQL.
 */
@NullMarked
package dev.reviver.change;

import org.jspecify.annotations.NullMarked;
