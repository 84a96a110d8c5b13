/**
 * From entity classes, as javac shows them, to the schema model that Hibernate ORM would create for them.
 *
 * <p>It imports the schema model and {@code javax.lang.model}, and nothing of Jakarta Persistence: annotations are
 * read by name, so that no version of them is needed to run. Start at {@link dev.reviver.entity.EntityReader}; a Java
 * type has its row in {@link dev.reviver.type.TypeMapping}, a message its constant in {@link dev.reviver.entity.Problem}.
 */
@NullMarked
package dev.reviver.entity;

import org.jspecify.annotations.NullMarked;
