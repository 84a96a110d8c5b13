/**
 * Classes and their annotations as javac shows them, before anybody asks what they mean for a database.
 *
 * <p>It imports {@code javax.lang.model} and nothing of ours. Start at {@link dev.reviver.element.Marks}, the annotations of
 * one element, and {@link dev.reviver.element.Annotations}, through which mapping files put theirs in their place.
 */
@NullMarked
package dev.reviver.element;

import org.jspecify.annotations.NullMarked;
