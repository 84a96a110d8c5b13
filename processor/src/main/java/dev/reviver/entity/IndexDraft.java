package dev.reviver.entity;

import dev.reviver.element.Site;
import dev.reviver.schema.Index;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An index that is no constraint.
 *
 * @param columns what its name is made of if it has none
 * @param named makes it under its name
 */
record IndexDraft(Optional<String> name, List<String> columns, Function<String, Index> named, Site site) {}
