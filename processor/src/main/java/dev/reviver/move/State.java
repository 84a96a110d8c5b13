package dev.reviver.move;

import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Schema;

/**
 * A schema and what its rows mean.
 *
 * @param schema the tables and all that is in the database
 * @param meaning what is known of the rows; {@link Meaning#NONE} if nothing is
 */
public record State(Schema schema, Meaning meaning) {}
