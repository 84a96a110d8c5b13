/**
 * What an entity can tell Reviver that its mapping cannot: what it was called, how rows get a value, which risk is taken.
 *
 * <p>Annotations for the compiler alone: they are kept in class files, so that a compile that sees only some of the
 * sources knows them too, and no program can read them at run time. Start at {@link dev.reviver.annotation.RenamedFrom}.
 */
@NullMarked
package dev.reviver.annotation;

import org.jspecify.annotations.NullMarked;
