package dev.reviver.meaning;

import dev.reviver.schema.QualifiedName;

/**
 * A key whose values come from a sequence.
 *
 * @param at the key's column
 * @param sequence the sequence
 */
public record Numbering(ColumnRef at, QualifiedName sequence) {}
