/**
 * Tests of the entity reader, with Hibernate itself as the judge.
 *
 * <p>The mappings are folders of {@code src/test/resources/mappings}, one idea each, whose listing is the list of what
 * is covered. Start at {@link dev.reviver.entity.HibernateConformanceTest}.
 */
@NullMarked
package dev.reviver.entity;

import org.jspecify.annotations.NullMarked;
