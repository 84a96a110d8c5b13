/**
 * The blog's entities: all that Reviver needs in order to write the migrations beside them, in
 * {@code src/main/resources/db/migrations}.
 */
@NullMarked
package dev.reviver.sample.blog;

import org.jspecify.annotations.NullMarked;
