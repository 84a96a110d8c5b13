/**
 * What Java types become: the column type, size and check that Hibernate ORM gives a value on PostgreSQL.
 *
 * <p>It imports {@link dev.reviver.element} and {@link dev.reviver.schema}. Start at {@link dev.reviver.type.TypeMapping}, one
 * row a Java type, and {@link dev.reviver.type.JdbcCode}, one constant a JDBC type.
 */
@NullMarked
package dev.reviver.type;

import org.jspecify.annotations.NullMarked;
