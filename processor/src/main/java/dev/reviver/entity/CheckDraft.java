package dev.reviver.entity;

import dev.reviver.element.Site;
import java.util.Optional;

/** A condition on rows; {@code part} is what its name is made of if it has none. */
record CheckDraft(Optional<String> name, String part, String expression, Site site) {}
