package dev.reviver.cli;

import dev.reviver.files.Draft;
import java.nio.file.Path;
import java.util.List;

/**
 * A migration that was written.
 *
 * @param place its directory
 * @param draft what is in it
 */
record Written(Path place, Draft draft) {
    /** Tells of it. */
    void tell(Verb verb) {
        if (verb.json()) {
            verb.terminal().json(json -> {
                json.writeStringField("migration", place.getFileName().toString());
                json.writeStringField("directory", place.toString());
                json.writeStringField("grade", draft.grade());
                DiffVerb.strings(json, "changes", draft.changes());
                DiffVerb.strings(json, "notRestored", draft.notRestored());
            });
            return;
        }
        Terminal terminal = verb.terminal();
        terminal.say("Wrote " + place + " (way back: " + draft.grade() + ")");
        draft.changes().forEach(change -> terminal.say("  " + change));
        draft.notRestored().forEach(loss -> terminal.say("  " + terminal.in(Terminal.Colour.YELLOW, "! " + loss)));
    }

    /** Says that there was nothing to write. */
    static ExitCode nothing(Verb verb, String why) {
        if (verb.json()) {
            verb.terminal().json(json -> {
                json.writeNullField("migration");
                DiffVerb.strings(json, "changes", List.of());
            });
        } else {
            verb.terminal().say("Nothing to write: " + why);
        }
        return ExitCode.DONE;
    }
}
